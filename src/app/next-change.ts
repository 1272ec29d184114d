import { nextStudyDayAt } from '../domain/scheduling/study-day'
import type { TodayCounts } from '../storage/queue-reader'

/** Epoch ms at which a count changes by itself: a learning card's moment or the day start. */
export function nextChangeAt(
  { learningDueAt }: TodayCounts,
  now: number,
  dayStartMinutes: number,
): number {
  const nextDayAt = nextStudyDayAt(now, dayStartMinutes)
  return Math.min(nextDayAt, ...learningDueAt.filter((at) => at > now))
}
