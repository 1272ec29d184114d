import type { AnswerEvent } from '../domain/log/events'
import { eventsInEffect } from '../domain/log/in-effect'
import type { MyodeckDatabase } from './database'

/**
 * The answers in effect that count for a study day, oldest first: also those that a wrong clock had put on a later day
 * and that were re-dated to this one, and not those that were moved away from it.
 */
export async function readAnswersOf(
  db: MyodeckDatabase,
  studyDay: number,
): Promise<AnswerEvent[]> {
  const { reviews } = db
  const [before, events] = await Promise.all([
    reviews.where('studyDay').below(studyDay).last(),
    reviews.where('studyDay').aboveOrEqual(studyDay).toArray(),
  ])
  // The log is in the order in which things happened: what stands before the newest event of an earlier day was moved
  // to that day or to one before it.
  const since = before?.seq ?? 0
  return eventsInEffect(events.filter(({ seq }) => seq > since)).filter(
    (event): event is AnswerEvent =>
      event.type === 'answer' && event.studyDay === studyDay,
  )
}
