import type { Topic, TopicId } from '../card/catalogue'
import { chosenDecks, type DeckSettings } from './deck-settings'

/** Whether new cards of a subject come at all. */
export function isChosen(decks: DeckSettings, subject: string): boolean {
  return decks[subject]?.newPerDay !== 0
}

/** The settings of decks with a subject chosen or left out; whatever else is set for it stays. */
export function withSubject(
  decks: DeckSettings,
  subject: string,
  chosen: boolean,
): DeckSettings {
  const { newPerDay: _, ...others } = decks[subject] ?? {}
  const setting = chosen ? others : { ...others, newPerDay: 0 }
  return chosenDecks({ ...decks, [subject]: setting })
}

/** The topics that an exam over the chosen subjects asks, each card counting alike. */
export function chosenTopics(
  decks: DeckSettings,
  topics: readonly Topic[],
): Record<TopicId, number> {
  const asked = topics.filter(({ subject }) => isChosen(decks, subject))
  return Object.fromEntries(asked.map(({ id }) => [id, 1]))
}
