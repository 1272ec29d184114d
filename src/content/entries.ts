import type { CardEntry } from '../domain/card/catalogue'
import { cardId } from '../domain/card/ids'
import type { NoteKind } from '../domain/card/note'

/** All cards without what follows from the rest: topic by topic, note by note, in learning order. */
export type PackedEntries = readonly (readonly [
  topic: string,
  notes: readonly (readonly [noteId: string, kind: NoteKind, faces: readonly string[]])[],
])[]

/** The reverse of `unpackEntries`; the cards of a topic, and of a note, stand side by side. */
export function packEntries(entries: readonly CardEntry[]): PackedEntries {
  const topics = new Map<string, Map<string, [string, NoteKind, string[]]>>()
  for (const { topic, noteId, kind, face } of entries) {
    const notes = topics.get(topic) ?? new Map<string, [string, NoteKind, string[]]>()
    const note = notes.get(noteId) ?? [noteId, kind, []]
    note[2].push(face)
    topics.set(topic, notes.set(noteId, note))
  }
  return [...topics].map(([topic, notes]) => [topic, [...notes.values()]])
}

/** Rebuilds the cards; runs in the page, where the content plugin put the packed form. */
export function unpackEntries(packed: PackedEntries): CardEntry[] {
  return packed
    .flatMap(([topic, notes]) =>
      notes.flatMap(([noteId, kind, faces]) =>
        faces.map((face) => ({
          id: cardId(noteId, face),
          noteId,
          face,
          kind,
          topic,
        })),
      ),
    )
    .map((card, position) => ({ ...card, position }))
}
