import type { CardEvent } from '../domain/log/events'
import type { MyodeckDatabase } from './database'

/**
 * What undo takes back: an answer, a suspension or burial by the student's own hand, or a batch, of which
 * this is the newest event.
 */
export type Undoable = Exclude<CardEvent, { type: 'undo' | 'redate' }>

/** The newest undoable event in effect, if it is of `today` (or of a later day by a wrong clock). */
export async function newestUndoable(
  db: MyodeckDatabase,
  today: number,
): Promise<Undoable | undefined> {
  const undone = new Set<string>()
  const back = new Set<string>() // cards that were suspended and came back
  let found: Undoable | undefined
  await db.reviews
    .orderBy('seq')
    .reverse()
    .until((event) => {
      if (event.studyDay < today) return true
      if (event.type === 'undo') undone.add(event.target)
      else if (undone.has(event.id)) return false
      else if (isUndoable(event) && !(isSingleSuspend(event) && back.has(event.cardId)))
        found = event
      else if (event.type === 'unsuspend') back.add(event.cardId)
      return found !== undefined
    })
    .count()
  return found
}

function isUndoable(event: CardEvent): event is Undoable {
  if (event.type === 'undo' || event.type === 'redate') return false
  if (event.batch !== undefined) return true
  if (event.type === 'bury') return event.cause === undefined
  return ['answer', 'practice', 'suspend'].includes(event.type)
}

function isSingleSuspend({ type, batch }: CardEvent): boolean {
  return type === 'suspend' && batch === undefined
}

/** The events that are taken back together with this one, itself included: one transaction wrote them in a row. */
export async function batchOf(
  db: MyodeckDatabase,
  newest: Undoable,
): Promise<readonly CardEvent[]> {
  if (newest.batch === undefined) return [newest]
  return db.reviews
    .where('seq')
    .belowOrEqual(newest.seq)
    .reverse()
    .until(({ batch }) => batch !== newest.batch)
    .toArray()
}
