import type { ExamGoal } from './exam-goal'
import { priceAt, type PriceShape } from './price-table'

/** An exam and how the price of a second rises towards it. */
export interface PricedExam {
  readonly goal: ExamGoal
  readonly shape: PriceShape
}

/**
 * One price for each day: that of the exam for which a second is worth most on it, since all share the day's
 * minutes. `Infinity` on days without time.
 * @param secondsByDay from `today` to the day before the last exam
 * @param levels factor for the days up to each exam, in the order of their dates
 */
export function pricePath(
  exams: readonly PricedExam[],
  today: number,
  secondsByDay: Float64Array,
  levels: readonly number[],
): Float64Array {
  const examDays = examDaysOf(exams)
  return secondsByDay.map((seconds, index) => {
    if (seconds <= 0) return Infinity
    const day = today + index
    const shapes = exams.map(({ goal, shape }) =>
      goal.day > day ? priceAt(shape, goal.day - day) : 0,
    )
    const level = levels[examDays.findIndex((exam) => exam > day)] ?? 1
    return level * Math.max(...shapes)
  })
}

/** The days on which there are exams, ascending, each once. */
export function examDaysOf(exams: readonly PricedExam[]): number[] {
  return [...new Set(exams.map(({ goal }) => goal.day))].sort((a, b) => a - b)
}
