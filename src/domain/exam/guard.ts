import { isUnseen, marksOf, type ExamGoal } from './exam-goal'
import type { DeckColumns } from './deck-columns'
import type { VisitModel } from './visit-model'

/** Above this share of the time left, first visits come before everything else. */
const largestShare = { light: 0.6, 'two-steps': 0.6 } as const
/**
 * The same with light repeats when few days are left, for a day missed then can hardly be made good. Measured
 * with a fifth of the days missed, 100 students, 5 and 7 days: 0.6 loses up to 1.7 points to the greedy order,
 * this at most 0.9; with none missed it costs 0.2 points, and a still smaller share more than that.
 */
const lightNearExam = { days: 5, share: 0.5 } as const

/**
 * Whether first visits alone would take most of the time that is left before an exam. Then the plan leans on
 * minutes that may never come, and the greedy order, which sees everything once, loses less when they do not.
 * @param secondsByDay expected seconds from `day` on
 */
export function firstVisitsFillTime(
  model: VisitModel,
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
  return unseen * model.firstSeconds > shareFor(model.steps, goal.day - day) * left
}

function shareFor(steps: VisitModel['steps'], days: number): number {
  const isNear = steps === 'light' && days <= lightNearExam.days
  return isNear ? lightNearExam.share : largestShare[steps]
}
