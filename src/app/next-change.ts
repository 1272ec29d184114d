import { nextStudyDayAt } from '../domain/scheduling/study-day'
import type { TodayCounts } from '../storage/queue-reader'

/** Epoch ms at which a count changes by itself: a learning card's moment, that of an exam or the day start. */
export function nextChangeAt(
  { learningDueAt, planned }: TodayCounts,
  now: number,
  dayStartMinutes: number,
): number {
  const nextDayAt = nextStudyDayAt(now, dayStartMinutes)
  const examAt = planned?.changesAt ?? nextDayAt
  return Math.min(nextDayAt, examAt, ...learningDueAt.filter((at) => at > now))
}
