import type { CardEntry } from '../domain/card/catalogue'
import { cardId } from '../domain/card/ids'
import type { NoteKind } from '../domain/card/note'

/** All cards without what follows from the rest, in learning order: runs of notes of one topic. */
export type PackedEntries = readonly (readonly [
  topic: string,
  notes: readonly PackedNote[],
])[]

type PackedNote = readonly [
  noteId: string,
  kind: NoteKind,
  faces: readonly string[],
  correction?: number,
]
type Run = [
  topic: string,
  notes: [noteId: string, kind: NoteKind, faces: string[], correction?: number][],
]

/** The reverse of `unpackEntries`; the cards of a note stand side by side. */
export function packEntries(entries: readonly CardEntry[]): PackedEntries {
  const runs: Run[] = []
  for (const { topic, noteId, kind, face, correction } of entries) {
    const last = runs.at(-1)
    const run: Run = last?.[0] === topic ? last : [topic, []]
    if (run !== last) runs.push(run)
    const note = run[1].at(-1)
    if (note?.[0] === noteId) note[2].push(face)
    else if (correction === undefined) run[1].push([noteId, kind, [face]])
    else run[1].push([noteId, kind, [face], correction])
  }
  return runs
}

/** Rebuilds the cards; runs in the page, where the content plugin put the packed form. */
export function unpackEntries(packed: PackedEntries): CardEntry[] {
  return packed
    .flatMap(([topic, notes]) =>
      notes.flatMap(([noteId, kind, faces, correction]) =>
        faces.map((face) => ({
          id: cardId(noteId, face),
          noteId,
          face,
          kind,
          topic,
          ...(correction !== undefined && { correction }),
        })),
      ),
    )
    .map((card, position) => ({ ...card, position }))
}
