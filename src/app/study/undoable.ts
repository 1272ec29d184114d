import type { Bilingual } from '../../domain/card/note'
import { batchOf, newestUndoable, type Undoable } from '../../storage/undoable'
import type { Context } from '../context'
import type { StudySession } from '../types'

/** What the undo button names, and the event that it takes back. */
export type NamedUndoable = NonNullable<StudySession['undoable']>

const noTitle: Bilingual = { en: '', nl: '' }

/** The newest answer, suspension, burial or change of many cards of this study day, named. */
export async function readUndoable(
  context: Context,
  studyDay: number,
): Promise<NamedUndoable | undefined> {
  const event = await newestUndoable(context.db, studyDay)
  if (!event) return undefined
  const row = await context.db.cards.get(event.cardId)
  const title =
    row && row.withdrawn === 0 ? (await context.library.card(row)).note.title : noTitle
  const { length: cards } = await batchOf(context.db, event)
  return { id: event.id, title, grade: done(event), cards }
}

function done(event: Undoable): NamedUndoable['grade'] {
  if (event.type === 'answer' || event.type === 'practice') return event.grade
  if (event.batch !== undefined) return 'many'
  return event.type === 'suspend' ? 'suspend' : 'bury'
}
