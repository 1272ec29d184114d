import type { DeckColumns } from './deck-columns'
import { firstVisitsFillTime } from './guard'
import { orderByGain, orderByIndex, type DayOrder } from './order-today'
import type { Plan } from './plan'

/**
 * What to study on one day of a plan: by index, or by gain where the guard or the plan's own comparison says
 * so.
 * @param secondsByDay expected seconds from `day` on
 */
export function orderDay(
  plan: Plan,
  deck: DeckColumns,
  day: number,
  secondsByDay: Float64Array,
): DayOrder {
  const goals = plan.exams.map(({ goal }) => goal)
  const guarded = goals.some(
    (goal) =>
      goal.day > day && firstVisitsFillTime(plan.model, goal, deck, day, secondsByDay),
  )
  const byGain = guarded || goals.every((goal) => goal.day <= day)
  return byGain
    ? orderByGain(plan.model, goals, deck, day)
    : orderByIndex(plan, deck, day)
}
