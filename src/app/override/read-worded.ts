import type { Note } from '../../domain/card/note'
import { ownVersionOf } from '../../domain/override/wordings'
import type { MyodeckDatabase } from '../../storage/database'

/** Reads how the student words shipped notes. @returns what makes of a shipped note hers; others stay as they are */
export async function readWorded(db: MyodeckDatabase): Promise<(note: Note) => Note> {
  const overrides = await db.overrides.toArray()
  const texts = new Map(overrides.map((one) => [one.noteId, one.texts]))
  return (note) => ownVersionOf(note, texts.get(note.id) ?? {})?.note ?? note
}
