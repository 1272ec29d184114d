import { nextStudyDayAt, studyDay } from '../scheduling/study-day'

/**
 * The next instant (epoch ms) at which the local clock reads a time of day; later than now.
 * @param minutes after local midnight
 */
export function nextReminderAt(now: number, minutes: number): number {
  return nextStudyDayAt(now, minutes)
}

/**
 * Whether today's time for a reminder has come. What a browser that was closed makes up for the next morning is none,
 * but an hour late on the same day is.
 */
export function isReminderTime(now: number, minutes: number): boolean {
  return studyDay(now, minutes) === studyDay(now, 0)
}
