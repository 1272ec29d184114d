import { neverSeen, type DeckColumns } from '../../../domain/exam/deck-columns'
import { marksOf } from '../../../domain/exam/exam-goal'
import { nextGoodDay } from '../../../domain/exam/next-good-day'
import type { Plan } from '../../../domain/exam/plan'
import type { RestPart } from '../../../storage/plan-parts'

/**
 * Cards of the exams that were seen before and are better left today, the next to come first and those that need no
 * look any more last.
 * @param ordered ids of the cards that are worth a look today
 */
export function restToday(
  plan: Plan,
  deck: DeckColumns,
  ordered: ReadonlySet<string>,
): Omit<RestPart, 'key'> {
  const { today, goals } = plan
  const resting = deck.ids.flatMap((id, row) => {
    const last = deck.lastDay[row] ?? neverSeen
    if (last === neverSeen || last >= today || ordered.has(id)) return []
    if (!goals.some((goal) => marksOf(goal, deck, row) > 0)) return []
    return [{ id, bestDay: nextGoodDay(plan, deck, row) ?? 0 }]
  })
  const place = ({ bestDay }: { readonly bestDay: number }): number =>
    bestDay === 0 ? Infinity : bestDay
  // Infinity minus itself is no number, and sorts as equal.
  resting.sort((one, other) => place(one) - place(other) || 0)
  return {
    ids: resting.map(({ id }) => id),
    bestDay: resting.map(({ bestDay }) => bestDay),
  }
}
