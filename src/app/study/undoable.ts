import type { Bilingual } from '../../domain/card/note'
import { newestUndoable } from '../../storage/undo'
import type { Context } from '../context'
import type { StudySession } from '../types'

/** What the undo button names, and the event that it takes back. */
export type NamedUndoable = NonNullable<StudySession['undoable']> & {
  readonly id: string
}

const noTitle: Bilingual = { en: '', nl: '' }

/** The newest answer, suspension or burial of this study day, named. */
export async function readUndoable(
  context: Context,
  studyDay: number,
): Promise<NamedUndoable | undefined> {
  const event = await newestUndoable(context.db, studyDay)
  if (!event) return undefined
  const row = await context.db.cards.get(event.cardId)
  const title =
    row && row.withdrawn === 0 ? (await context.library.card(row)).note.title : noTitle
  return {
    id: event.id,
    title,
    grade: event.type === 'answer' ? event.grade : event.type,
  }
}
