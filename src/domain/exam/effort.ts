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

/** Nobody keeps every day: until her own days tell more, nine of ten. */
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
