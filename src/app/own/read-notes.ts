import type { CardEntry } from '../../domain/card/catalogue'
import type { Note } from '../../domain/card/note'
import { ownEntries, ownNoteAsNote } from '../../domain/own/own-cards'
import type { MyodeckDatabase } from '../../storage/database'

/**
 * Own notes as they are drawn, by id.
 * @param noteIds all of them when left out
 * @param loadMarkup called where one of them holds Markdown
 */
export async function readNotes(
  db: MyodeckDatabase,
  noteIds?: readonly string[],
  loadMarkup?: () => Promise<unknown>,
): Promise<Readonly<Record<string, Note>>> {
  const found = noteIds
    ? await db.ownNotes.bulkGet([...noteIds])
    : await db.ownNotes.toArray()
  const notes = found.flatMap((note) => (note ? [ownNoteAsNote(note)] : []))
  if (notes.some(({ markup }) => markup)) await loadMarkup?.()
  return Object.fromEntries(notes.map((note) => [note.id, note]))
}

/** The cards that own notes give, in the order in which they were written. */
export async function readOwnEntries(db: MyodeckDatabase): Promise<readonly CardEntry[]> {
  const notes = await db.ownNotes.toArray()
  return notes
    .filter(({ deletedAt }) => deletedAt === undefined)
    .flatMap(ownEntries)
    .sort((a, b) => a.position - b.position)
}
