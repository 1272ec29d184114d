/** What the student has done of her plan so far. Days off count in neither. */
export interface Effort {
  /** Study days that are over since the plan began, and on how many of them she studied. */
  readonly daysPassed: number
  readonly daysStudied: number
  /** A planned day was missed lately: see `isLately` of the guard. */
  readonly missedLately: boolean
  /** Seconds that her answers took, and that the planner expected for the same answers. */
  readonly secondsUsed: number
  readonly secondsExpected: number
}

export const noEffort: Effort = {
  daysPassed: 0,
  daysStudied: 0,
  missedLately: false,
  secondsUsed: 0,
  secondsExpected: 0,
}

/**
 * Until her own days tell more, 19 of 20 are expected. design/exam-planning.md 8.1 begins at 0.9; measured against that,
 * light repeats, 24 students with the default memory, in points on exam day: 300 cards, 20 minutes, 7 days +0.1 with no
 * day missed, 0.0 with a tenth and -0.5 with a fifth; 14 days +0.1, +0.1, 0.0; 600 cards, 21 days 0.0. A missed day
 * tells soon enough (see `guard`), and the forecast intervals are calibrated with this one.
 */
const attendanceAtFirst = 0.95
/** How many days, and seconds, the assumption at first weighs. */
const attendanceDays = 6
const paceSeconds = 1200

/** The share of planned days, 0 … 1, on which she is expected to study. */
export function attendanceOf({ daysPassed, daysStudied }: Effort): number {
  return (
    (daysStudied + attendanceDays * attendanceAtFirst) / (daysPassed + attendanceDays)
  )
}

/** Her time for an answer over the expected one: 2 is half as fast. */
export function paceOf({ secondsUsed, secondsExpected }: Effort): number {
  return (secondsUsed + paceSeconds) / (secondsExpected + paceSeconds)
}
