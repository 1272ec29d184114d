const minuteMs = 60_000
const dayMs = 86_400_000

/**
 * The study day of an instant: the local calendar date, counted in days from 1970-01-01, minus one
 * while the local clock stands before the day start. Decided by the wall clock, so that the day also
 * starts at 04:00 on a day on which the clocks change. A day start that the clock shows twice counts the
 * first time, so a study day never goes back.
 * @param at epoch ms
 * @param dayStartMinutes minutes after local midnight
 */
export function studyDay(at: number, dayStartMinutes: number): number {
  const date = calendarDay(at)
  return at < startOf(date, dayStartMinutes) ? date - 1 : date
}

/**
 * The instant (epoch ms) at which the study day after that of `at` begins. When the clocks skip the day
 * start, the day begins with the first minute after the gap.
 */
export function nextStudyDayAt(at: number, dayStartMinutes: number): number {
  return startOf(studyDay(at, dayStartMinutes) + 1, dayStartMinutes)
}

function calendarDay(at: number): number {
  const local = new Date(at)
  return Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / dayMs
}

/** The first instant at which the local clock reads `day`, `dayStartMinutes` or later. */
function startOf(day: number, dayStartMinutes: number): number {
  const date = new Date(day * dayMs)
  // Of a time shown twice Date takes the first, as wanted; a skipped time it moves on by the gap.
  const at = new Date(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    0,
    dayStartMinutes,
  ).getTime()
  const gap = wallClock(at) - (day * dayMs + dayStartMinutes * minuteMs)
  return gap > 0 ? firstAfterGap(at - gap, at) : at
}

/** Local time written as if it were UTC, in ms. */
function wallClock(at: number): number {
  return at - new Date(at).getTimezoneOffset() * minuteMs
}

/** The instant of the clock change between `before` (old offset) and `after` (new offset). */
function firstAfterGap(before: number, after: number): number {
  const offset = new Date(after).getTimezoneOffset()
  let low = before
  let high = after
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (new Date(middle).getTimezoneOffset() === offset) high = middle
    else low = middle
  }
  return high
}
