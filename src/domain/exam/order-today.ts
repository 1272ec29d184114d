import { neverSeen, type DeckColumns } from './deck-columns'
import { marksOf, type ExamGoal } from './exam-goal'
import { firstGain, gainPerSecond, reviewGain } from './greedy'
import { indexesOn, type Plan } from './plan'
import { reviewIndex, type DayIndex } from './visit-index'
import type { VisitModel } from './visit-model'

/** What to study on one day. */
export interface DayOrder {
  /** Rows of the deck, the first to study first. */
  readonly rows: Uint32Array
  /** Expected marks per second of each row of the deck; 0 for those not to study. */
  readonly worth: Float64Array
}

/** Cards by their index: what a second on them brings today against the best later day. */
export function orderByIndex(plan: Plan, deck: DeckColumns, day: number): DayOrder {
  const indexes = indexesOn(plan, day)
  const exams = plan.exams.flatMap(({ goal }, exam) => {
    const index = indexes[exam]
    return index ? [{ goal, index }] : []
  })
  return ordered(deck, day, (row, gap) =>
    exams.reduce((sum, { goal, index }) => {
      const marks = marksOf(goal, deck, row)
      return marks > 0 ? sum + marks * indexOf(index, deck, row, gap) : sum
    }, 0),
  )
}

function indexOf(
  index: DayIndex,
  deck: DeckColumns,
  row: number,
  gap: number | undefined,
): number {
  if (gap === undefined) return index.first
  return reviewIndex(index, gap, deck.stability[row] ?? 1, deck.difficulty[row] ?? 5)
}

/** Cards by what they gain for the exam per second if this is their last visit before it. */
export function orderByGain(
  model: VisitModel,
  goals: readonly ExamGoal[],
  deck: DeckColumns,
  day: number,
): DayOrder {
  const live = goals
    .filter((goal) => goal.day >= day)
    .map((goal) => ({
      goal,
      daysLeft: goal.day - day,
      first: gainPerSecond(firstGain(model, goal.day - day)),
    }))
  return ordered(deck, day, (row, gap) =>
    live.reduce((sum, { goal, daysLeft, first }) => {
      const marks = marksOf(goal, deck, row)
      if (marks === 0) return sum
      if (gap === undefined) return sum + marks * first
      const stability = deck.stability[row] ?? 1
      const difficulty = deck.difficulty[row] ?? 5
      const gain = reviewGain(model, stability, difficulty, gap, daysLeft)
      return sum + marks * gainPerSecond(gain)
    }, 0),
  )
}

/** All cards worth something, best first; new ones of equal worth in learning order. */
function ordered(
  deck: DeckColumns,
  day: number,
  worthOf: (row: number, gap: number | undefined) => number,
): DayOrder {
  const size = deck.ids.length
  const worth = new Float64Array(size)
  const rows = new Uint32Array(size)
  let count = 0
  for (let row = 0; row < size; row++) {
    const lastDay = deck.lastDay[row] ?? neverSeen
    if (lastDay >= day) continue
    const value = worthOf(row, lastDay === neverSeen ? undefined : day - lastDay)
    if (!(value > 0)) continue
    worth[row] = value
    rows[count++] = row
  }
  const { position } = deck
  const chosen = rows.subarray(0, count)
  chosen.sort(
    (a, b) =>
      (worth[b] ?? 0) - (worth[a] ?? 0) || (position[a] ?? 0) - (position[b] ?? 0),
  )
  return { rows: chosen, worth }
}
