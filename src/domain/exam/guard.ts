import { isUnseen, marksOf, type ExamGoal } from './exam-goal'
import type { DeckColumns } from './deck-columns'
import type { VisitModel } from './visit-model'

/** Above this share of the time left, first visits come before everything else. */
const largestShare = { light: 0.6, 'two-steps': 0.6 } as const

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
  return unseen * model.firstSeconds > largestShare[model.steps] * left
}
