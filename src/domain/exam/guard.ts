import { isUnseen, marksOf, type ExamGoal } from './exam-goal'
import type { StepsName } from '../scheduling/types'
import type { DeckColumns } from './deck-columns'
import type { Plan } from './plan'

/** Above this share of the time left, first visits come before everything else. */
const usualShare = 0.6
/**
 * The same with light repeats when few days are left, for a day missed then can hardly be made good. Measured
 * with a fifth of the days missed, 100 students, 5 and 7 days: 0.6 loses up to 1.7 points to the greedy order,
 * this at most 0.9; with none missed it costs 0.2 points, and a still smaller share more than that.
 */
const nearExam = { days: 5, share: 0.5 } as const
/**
 * And when only three are left. Measured with 100 students over 3 days (100 and 200 cards, 20 and 40 minutes): half of
 * the time loses 0.3 points to the greedy order with none missed, and 1.2 to 1.7 with a quarter of the days missed;
 * this loses none. Over 4 and 5 days it loses at most 0.1 with none missed.
 */
const lastDays = { days: 3, share: 0.2 } as const
/**
 * And when a planned day was missed lately, for then more will be. Measured with a quarter of the days missed, 80
 * students with the default memory, in points behind greedy: 0.90 -> 0.42 (6 days, 240 cards, 25 minutes), 0.54 ->
 * 0.20 (7, 300, 30), 0.10 -> 0.01 (10, 300, 20); who misses no day is not touched. A share of 0.3 wins half as much;
 * ten days instead of seven change nothing.
 */
const afterMiss = { days: 7, share: 0.2 } as const
/** So many days back a missed day counts: in a long plan nearly everyone has missed one some time. */
const latelyDays = 7

/**
 * Whether first visits alone would take most of the time that is left before an exam. Then the plan leans on
 * minutes that may never come, and the greedy order, which sees everything once, loses less when they do not.
 * @param secondsByDay expected seconds from `day` on
 */
export function firstVisitsFillTime(
  { model, missedLately }: Pick<Plan, 'model' | 'missedLately'>,
  goal: ExamGoal,
  deck: DeckColumns,
  day: number,
  secondsByDay: Float64Array,
): boolean {
  let unseen = 0
  for (let row = 0; row < deck.ids.length; row++) {
    if (isUnseen(deck, row) && marksOf(goal, deck, row) > 0) unseen++
  }
  const left = secondsByDay
    .subarray(0, goal.day - day)
    .reduce((sum, seconds) => sum + seconds, 0)
  const share = shareFor(model.steps, goal.day - day, missedLately)
  return unseen * model.firstSeconds > share * left
}

function shareFor(steps: StepsName, days: number, missedLately: boolean): number {
  if (steps !== 'light') return usualShare
  if (missedLately && days <= afterMiss.days) return afterMiss.share
  if (days <= lastDays.days) return lastDays.share
  return days <= nearExam.days ? nearExam.share : usualShare
}

/** Whether a day that was missed lies so shortly before today that the rest of the plan is trusted less. */
export function isLately(missedDay: number, today: number): boolean {
  return today - missedDay <= latelyDays
}
