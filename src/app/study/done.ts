import { nextStudyDayAt } from '../../domain/scheduling/study-day'
import type { TodayCounts } from '../../storage/queue-reader'
import { readTomorrow } from '../../storage/tomorrow-reader'
import type { Context } from '../context'
import type { DoneForToday } from '../types'

/** What the page says when the queue is empty: when the next card comes, and tomorrow's load. */
export async function doneForToday(
  { db, clock, parameters, decks }: Context,
  today: TodayCounts,
): Promise<DoneForToday> {
  const now = clock()
  const nextDayAt = nextStudyDayAt(now, parameters().dayStartMinutes)
  const next = today.learningDueAt.find((dueAt) => dueAt > now && dueAt < nextDayAt)
  const { planned } = today
  const tomorrow = await readTomorrow(db, today, parameters(), decks?.())
  return {
    ...(planned?.minutes && {
      plan: { minutes: planned.minutes, tenMore: planned.tenMore },
    }),
    ...(next !== undefined && { nextLearningAt: next }),
    nextDayAt,
    tomorrow: { ...tomorrow, examMinutes: planned?.minutesTomorrow ?? 0 },
    answeredToday: today.day.answers,
  }
}
