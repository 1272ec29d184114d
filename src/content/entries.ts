import type { CardEntry } from '../domain/card/catalogue'
import { cardId } from '../domain/card/ids'
import type { NoteKind } from '../domain/card/note'

/**
 * All cards without what follows from the rest, in learning order: a line with a topic, and under it a line
 * ` noteId kind face,face correction` for each note, without the faces that its kind usually has and without
 * a correction where there is none. A new tab fetches them before its very first card, and plain lines are
 * shorter than the same as JSON.
 */
export type PackedEntries = string

/** The reverse of `unpackEntries`; the cards of a note stand side by side. */
export function packEntries(entries: readonly CardEntry[]): PackedEntries {
  const lines: string[] = []
  let topic = ''
  let note = ''
  for (const { topic: own, noteId, kind, correction } of entries) {
    if (own !== topic) lines.push((topic = own))
    if (noteId === note) continue
    note = noteId
    const faces = entries.filter((entry) => entry.noteId === noteId)
    const named = faces.map((entry) => entry.face).join()
    const written = named === usualFaces(kind) ? '' : named
    lines.push(` ${noteId} ${kind} ${written} ${correction ?? ''}`.trimEnd())
  }
  return lines.join('\n')
}

/** The faces that are not written: of most notes. */
function usualFaces(kind: string): string {
  const faces: Readonly<Record<string, string>> = {
    basic: 'answer',
    term: 'definition,term',
  }
  return faces[kind] ?? kind
}

/** Rebuilds the cards; runs in the page, where the content plugin put the packed form. */
export function unpackEntries(packed: PackedEntries): CardEntry[] {
  let topic = ''
  return packed
    .split('\n')
    .flatMap((line) => {
      const [start = '', noteId, kind = '', faces, correction] = line.split(' ')
      if (start) topic = start
      if (!noteId) return []
      return (faces || usualFaces(kind)).split(',').map((face) => ({
        id: cardId(noteId, face),
        noteId,
        face,
        kind: kind as NoteKind, // packed from a note of that kind
        topic,
        ...(correction && { correction: +correction }),
      }))
    })
    .map((card, position) => ({ ...card, position }))
}
