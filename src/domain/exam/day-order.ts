import type { DeckColumns } from './deck-columns'
import { firstVisitsFillTime } from './guard'
import { orderByGain, orderByIndex, type DayOrder } from './order-today'
import type { Plan } from './plan'
import { keepSiblingsApart } from './siblings'

/** What to study on one day of a plan. */
export interface PlannedDay extends DayOrder {
  /** Put in order as if each visit were the last one before the exam. */
  readonly byGain: boolean
}

/**
 * What to study on one day of a plan: by index, or by gain where the guard says so, with the cards of one note
 * kept apart.
 * @param secondsByDay expected seconds from `day` on
 */
export function orderDay(
  plan: Plan,
  deck: DeckColumns,
  day: number,
  secondsByDay: Float64Array,
): PlannedDay {
  const { goals, model } = plan
  const guarded = goals.some(
    (goal) => goal.day > day && firstVisitsFillTime(plan, goal, deck, day, secondsByDay),
  )
  const byGain = guarded || goals.every((goal) => goal.day <= day)
  const order = byGain
    ? orderByGain(model, goals, deck, day)
    : orderByIndex(plan, deck, day)
  return { ...order, byGain, rows: keepSiblingsApart(order.rows, deck.note) }
}
