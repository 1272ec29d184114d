import type { TopicId } from '../card/catalogue'

export const newOrders = ['first', 'last'] as const
/** Whether new cards of a deck come before those of all others, or after them. */
export type NewOrder = (typeof newOrders)[number]

/** What holds for one subject or topic instead of what holds everywhere; what is absent is as everywhere. */
export interface DeckSetting {
  readonly newPerDay?: number
  readonly reviewsPerDay?: number
  /** 0.70 … 0.99. */
  readonly desiredRetention?: number
  readonly newOrder?: NewOrder
}

/** By the id of a subject or of a topic. */
export type DeckSettings = Readonly<Record<string, DeckSetting>>

/** The subject in which a topic stands; undefined for a topic that is no more. */
export type SubjectOf = (topic: TopicId) => string | undefined

/** Without the decks for which nothing is set. */
export function chosenDecks(decks: DeckSettings): DeckSettings {
  return Object.fromEntries(
    Object.entries(decks).filter(([, setting]) => Object.keys(setting).length > 0),
  )
}
