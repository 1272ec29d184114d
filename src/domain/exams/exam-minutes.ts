import { attendanceOf, paceOf, type Effort } from '../exam/effort'
import { minutesOn } from '../exam/study-minutes'
import type { Exam } from './exam'

/** An exam with its study day. */
export interface DatedExam {
  readonly exam: Exam
  readonly day: number
}

/**
 * Minutes of study on one day for all exams that are still to come: they share the day, so where their plans differ
 * the larger number counts. A day off of one of them is a day off.
 */
export function minutesForExams(exams: readonly DatedExam[], day: number): number {
  const coming = exams.filter((one) => one.day >= day)
  if (coming.some(({ exam }) => exam.daysOff.includes(day))) return 0
  return Math.max(0, ...coming.map((one) => minutesOfExam(one, day)))
}

const noDaysOff: ReadonlySet<number> = new Set()

function minutesOfExam({ exam, day: examDay }: DatedExam, day: number): number {
  const { weekMinutes, lastWeekMinutes } = exam
  const minutes = {
    weekdays: weekMinutes,
    daysOff: noDaysOff,
    ...(lastWeekMinutes !== undefined && { lastWeek: lastWeekMinutes }),
  }
  return minutesOn(minutes, day, [examDay])
}

/**
 * Expected seconds of study on each day from `today` to the day before the last exam, counted at the planner's speed:
 * the minutes asked for, times attendance, over pace. Of today what is left.
 * @param usedToday seconds studied today already
 */
export function secondsForExams(
  exams: readonly DatedExam[],
  today: number,
  effort: Effort,
  usedToday = 0,
): Float64Array {
  const days = Math.max(0, ...exams.map(({ day }) => day - today))
  const pace = paceOf(effort)
  const attendance = attendanceOf(effort)
  return Float64Array.from({ length: days }, (_, index) => {
    const seconds = 60 * minutesForExams(exams, today + index)
    // Whoever is planning today is there today.
    if (index === 0) return Math.max(0, seconds - usedToday) / pace
    return (seconds * attendance) / pace
  })
}
