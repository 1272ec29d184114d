import { orderDay } from '../../../domain/exam/day-order'
import { neverSeen, type DeckColumns } from '../../../domain/exam/deck-columns'
import { recallAfter } from '../../../domain/exam/memory-model'
import { nextGoodDay } from '../../../domain/exam/next-good-day'
import type { Plan } from '../../../domain/exam/plan'
import type { VisitModel } from '../../../domain/exam/visit-model'
import type { Ordered } from '../../../storage/plan-store'
import type { MadeFrom } from './made-from'

/** Of so many cards of a day it is told when they would come if they were left. */
const toldOf = 200

/** Every card that is worth a visit today, also those for which there are no minutes: she may add some. */
export function todaysOrder(plan: Plan, { request, pace }: MadeFrom): Ordered[] {
  const { deck, today, secondsByDay } = request
  const { rows, worth, byGain } = orderDay(plan, deck, today, secondsByDay)
  return [...rows].map((row, place) => {
    const seconds = secondsOf(plan.model, deck, row, today)
    return {
      id: deck.ids[row] ?? '',
      seconds: pace * seconds,
      gain: (worth[row] ?? 0) * seconds,
      later: byGain || place >= toldOf ? 0 : (nextGoodDay(plan, deck, row) ?? 0),
    }
  })
}

function secondsOf(
  { memory, firstSeconds, passSeconds, failSeconds }: VisitModel,
  deck: DeckColumns,
  row: number,
  today: number,
): number {
  const last = deck.lastDay[row] ?? neverSeen
  if (last === neverSeen) return firstSeconds
  const recall = recallAfter(memory, today - last, deck.stability[row] ?? 1)
  return recall * passSeconds + (1 - recall) * failSeconds
}
