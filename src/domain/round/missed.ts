import type { CardEvent } from '../log/events'
import { eventsInEffect } from '../log/in-effect'

/** Cards with at least one Again among these events that was not taken back, the one missed longest ago first. */
export function missedCards(events: readonly CardEvent[]): string[] {
  const missed = eventsInEffect(events).filter(
    (event) =>
      (event.type === 'answer' || event.type === 'practice') && event.grade === 'again',
  )
  return [...new Set(missed.map(({ cardId }) => cardId))]
}
