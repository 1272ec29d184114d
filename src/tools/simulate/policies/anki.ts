import { intervalDays } from '../../../domain/scheduling/interval'
import { defaultParameters } from '../../../domain/scheduling/defaults'
import type { Policy } from '../run'
import type { Answered, Desk } from '../student'
import { dueQueue, type DueOrder, type NewLimit } from './due-queue'

/** Anki with FSRS: each card comes back when its recall has fallen to the retention wanted. */
export function ankiPolicy(
  retention: number,
  order: DueOrder,
  limit: NewLimit,
  cards: number,
): Policy {
  const dueDays = new Int32Array(cards)
  const parameters = { ...defaultParameters, desiredRetention: retention, fuzz: false }
  return {
    queue: (desk: Desk, day: number) => dueQueue(desk, day, dueDays, order, limit),
    after({ deck }: Desk, { row, day }: Answered) {
      const stability = deck.stability[row] ?? 1
      const basis = { elapsed: 0, unit: 0 }
      dueDays[row] = day + intervalDays(stability, basis, parameters)
    },
  }
}
