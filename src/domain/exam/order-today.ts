import { neverSeen, type DeckColumns } from './deck-columns'
import { marksOf, type ExamGoal } from './exam-goal'
import { firstGain, gainPerSecond, reviewGain } from './greedy'
import { indexesOn, type Plan } from './plan'
import { sortByWorth } from './sort-by-worth'
import { reviewIndex, type DayIndex } from './visit-index'
import type { VisitModel } from './visit-model'

/** What to study on one day. */
export interface DayOrder {
  /** Rows of the deck, the first to study first. */
  readonly rows: Uint32Array
  /** Expected marks per second of each row of the deck; 0 for those not to study. */
  readonly worth: Float64Array
}

/** What a second on a card is worth for one exam, its marks counted. */
type Worth = (row: number, gap: number | undefined) => number

/**
 * Cards by their index: what a second on them brings today against the best later day. For an exam on the day
 * itself there is no later one: what a second gains counts.
 */
export function orderByIndex(plan: Plan, deck: DeckColumns, day: number): DayOrder {
  const indexes = indexesOn(plan, day)
  const coming = plan.exams.flatMap(({ goal }, exam) => {
    const index = indexes[exam]
    return index ? [worthByIndex(goal, index, deck)] : []
  })
  const today = plan.goals.filter((goal) => goal.day === day)
  return ordered(deck, day, [
    ...coming,
    ...today.map((goal) => worthByGain(plan.model, goal, deck, day)),
  ])
}

/** Cards by what they gain for the exam per second if this is their last visit before it. */
export function orderByGain(
  model: VisitModel,
  goals: readonly ExamGoal[],
  deck: DeckColumns,
  day: number,
): DayOrder {
  const live = goals.filter((goal) => goal.day >= day)
  return ordered(
    deck,
    day,
    live.map((goal) => worthByGain(model, goal, deck, day)),
  )
}

function worthByIndex(goal: ExamGoal, index: DayIndex, deck: DeckColumns): Worth {
  return (row, gap) => {
    const marks = marksOf(goal, deck, row)
    if (marks === 0 || gap === undefined) return marks * index.first
    const stability = deck.stability[row] ?? 1
    return marks * reviewIndex(index, gap, stability, deck.difficulty[row] ?? 5)
  }
}

function worthByGain(
  model: VisitModel,
  goal: ExamGoal,
  deck: DeckColumns,
  day: number,
): Worth {
  const daysLeft = goal.day - day
  const first = gainPerSecond(firstGain(model, daysLeft))
  return (row, gap) => {
    const marks = marksOf(goal, deck, row)
    if (marks === 0 || gap === undefined) return marks * first
    const stability = deck.stability[row] ?? 1
    const difficulty = deck.difficulty[row] ?? 5
    return marks * gainPerSecond(reviewGain(model, stability, difficulty, gap, daysLeft))
  }
}

/** All cards worth something, best first; new ones of equal worth in learning order. */
function ordered(deck: DeckColumns, day: number, exams: readonly Worth[]): DayOrder {
  const size = deck.ids.length
  const worth = new Float64Array(size)
  const rows = new Uint32Array(size)
  let count = 0
  for (let row = 0; row < size; row++) {
    const lastDay = deck.lastDay[row] ?? neverSeen
    if (lastDay >= day) continue
    const gap = lastDay === neverSeen ? undefined : day - lastDay
    let value = 0
    for (const worthOf of exams) value += worthOf(row, gap)
    if (!(value > 0)) continue
    worth[row] = value
    rows[count++] = row
  }
  const chosen = rows.subarray(0, count)
  sortByWorth(chosen, worth, deck.position)
  return { rows: chosen, worth }
}
