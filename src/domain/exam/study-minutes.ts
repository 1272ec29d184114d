/** How many minutes a day the student wants to study for her exams. */
export interface StudyMinutes {
  /** Monday to Sunday. */
  readonly weekdays: readonly [number, number, number, number, number, number, number]
  /** On each of the seven days before an exam instead of the weekday's. */
  readonly lastWeek?: number
  /** Study days on which nothing is studied, whatever else is said. */
  readonly daysOff: ReadonlySet<number>
}

/** Minutes for one study day. */
export function minutesOn(
  minutes: StudyMinutes,
  day: number,
  examDays: readonly number[],
): number {
  if (minutes.daysOff.has(day)) return 0
  const isLastWeek = examDays.some((exam) => exam > day && exam - day <= 7)
  if (isLastWeek && minutes.lastWeek !== undefined) return minutes.lastWeek
  return minutes.weekdays[weekdayOf(day)] ?? 0
}

/** 0 for Monday. Study day 0, 1 January 1970, was a Thursday. */
function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}
