import { neverSeen, type DeckColumns } from './deck-columns'
import { marksOf } from './exam-goal'
import { knotBelow, shareAbove } from './gap-knots'
import { recallAfter } from './memory-model'
import type { Plan } from './plan'
import { readGrid } from './state-grid'
import type { ValueTables } from './value-tables'

/**
 * The day after `plan.today` on which a card that was seen before is worth most if it is left today: the best day of
 * H in design/exam-planning.md section 7, for the next exam that asks for the card. Undefined for a card never seen,
 * and where no later visit is worth its price.
 */
export function nextGoodDay(
  plan: Plan,
  deck: DeckColumns,
  row: number,
): number | undefined {
  const last = deck.lastDay[row] ?? neverSeen
  const exam = plan.exams
    .filter(({ goal }) => goal.day > plan.today && marksOf(goal, deck, row) > 0)
    .reduce<Plan['exams'][number] | undefined>(
      (next, one) => (next && next.goal.day <= one.goal.day ? next : one),
      undefined,
    )
  if (last === neverSeen || !exam) return undefined
  const stability = deck.stability[row] ?? 1
  const difficulty = deck.difficulty[row] ?? 5
  let best = recallAfter(plan.model.memory, exam.goal.day - last, stability)
  let bestDay: number | undefined
  for (let day = plan.today + 1; day < exam.goal.day; day++) {
    const at = day - plan.today
    if (exam.tables.prices[at] === Infinity) continue
    const worth = visitWorth(exam.tables, at, day - last, stability, difficulty)
    if (worth <= best) continue
    best = worth
    bestDay = day
  }
  return bestDay
}

/** Value of a review on a day of the tables, its price taken off. */
function visitWorth(
  { knots, visits, model }: ValueTables,
  day: number,
  gap: number,
  stability: number,
  difficulty: number,
): number {
  const { grid } = model
  const atKnot = (knot: number): number => {
    const start = (day * knots + knot) * grid.size
    return readGrid(
      grid,
      visits.subarray(start, start + grid.size),
      stability,
      difficulty,
    )
  }
  const low = knotBelow(gap)
  const share = shareAbove(gap)
  return (1 - share) * atKnot(low) + (share > 0 ? share * atKnot(low + 1) : 0)
}
