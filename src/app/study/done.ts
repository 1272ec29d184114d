import { nextStudyDayAt } from '../../domain/scheduling/study-day'
import { readTomorrow, type TodayCounts } from '../../storage/queue-reader'
import type { Context } from '../context'
import type { DoneForToday } from '../types'

/** What the page says when the queue is empty: when the next card comes, and tomorrow's load. */
export async function doneForToday(
  { db, clock, parameters }: Context,
  today: TodayCounts,
): Promise<DoneForToday> {
  const now = clock()
  const nextDayAt = nextStudyDayAt(now, parameters().dayStartMinutes)
  const next = today.learningDueAt.find((dueAt) => dueAt > now && dueAt < nextDayAt)
  return {
    ...(next !== undefined && { nextLearningAt: next }),
    nextDayAt,
    tomorrow: await readTomorrow(db, today.studyDay, parameters()),
    answeredToday: today.day.answers,
  }
}
