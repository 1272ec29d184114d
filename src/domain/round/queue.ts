import type { CardEvent } from '../log/events'
import { eventsInEffect } from '../log/in-effect'

/** So many other cards come before one that was missed is asked again. */
const gap = 5

/** Where a round stands. */
export interface RoundQueue {
  /** Cards still to be asked, the next one first. */
  readonly left: readonly string[]
  /** Cards that are through. */
  readonly done: number
}

/**
 * What is left of a round, from nothing but its cards and what happened since it began: so an answer taken
 * back, or given in another page, needs no care of its own. A card is through when it was not missed (and
 * `again` does not want it once more); put off or suspended by hand it leaves the round.
 * @param cardIds in the order in which they are asked
 * @param events since the round began, in any order, of any cards
 * @param again whether a card that was just answered has to be asked once more although it was known
 */
export function roundQueue(
  cardIds: readonly string[],
  events: readonly CardEvent[],
  again: (cardId: string) => boolean = () => false,
): RoundQueue {
  let left = [...cardIds]
  const leftOut = new Set<string>()
  for (const event of inOrder(events, new Set(cardIds))) {
    const { cardId } = event
    if (isPutAway(event)) leftOut.add(cardId)
    if (event.type === 'unsuspend') leftOut.delete(cardId)
    if (event.type !== 'answer' && event.type !== 'practice') continue
    left = left.filter((id) => id !== cardId)
    if (event.grade === 'again' || again(cardId)) left.splice(gap, 0, cardId)
  }
  const wanted = left.filter((id) => !leftOut.has(id))
  const gone = [...leftOut].filter((id) => left.includes(id)).length
  return { left: wanted, done: cardIds.length - wanted.length - gone }
}

function isPutAway(event: CardEvent): boolean {
  if (event.type === 'bury') return event.cause === undefined
  return event.type === 'suspend'
}

/** What is in effect of each card's events, all cards together in the order of the log. */
function inOrder(events: readonly CardEvent[], cards: ReadonlySet<string>): CardEvent[] {
  const ours = events.filter(({ cardId }) => cards.has(cardId))
  return eventsInEffect(ours).sort((a, b) => a.seq - b.seq)
}
