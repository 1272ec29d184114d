import type { TopicId } from '../card/catalogue'
import type { ParameterSet } from '../scheduling/types'
import type { DeckSetting, DeckSettings, NewOrder, SubjectOf } from './deck-settings'

/** What holds for the cards of a topic: its own setting, before that of its subject. */
export function settingOf(
  decks: DeckSettings,
  topic: TopicId,
  subjectOf: SubjectOf,
): DeckSetting {
  return { ...decks[subjectOf(topic) ?? ''], ...decks[topic] }
}

/** How a card of a topic is scheduled: as everywhere, with the desired retention of its deck. */
export function parametersOf(
  { decks = {}, ...everywhere }: ParameterSet,
  topic: TopicId,
  subjectOf: SubjectOf,
): ParameterSet {
  const { desiredRetention } = settingOf(decks, topic, subjectOf)
  return desiredRetention === undefined ? everywhere : { ...everywhere, desiredRetention }
}

/** Cards of one topic: those that may be served, or those answered today. */
export interface TopicCount {
  readonly topic: TopicId
  readonly count: number
}

/** What the limits of decks leave of today, for reviews or for new cards. */
export interface DeckRoom {
  /** How many of the cards counted may still come, before the limit that holds everywhere. */
  within(counts: readonly TopicCount[]): number
  /** Whether a card of the topic may come at all. */
  hasRoom(topic: TopicId): boolean
  /** The cards that may come, in the order given: of each deck no more than are left. */
  fitting<Card extends { readonly topic: TopicId }>(cards: readonly Card[]): Card[]
}

/**
 * A card counts for its topic and for the subject around it, and both limits hold.
 * @param done what was answered today
 */
export function deckRoom(
  decks: DeckSettings,
  limit: 'newPerDay' | 'reviewsPerDay',
  subjectOf: SubjectOf,
  done: readonly TopicCount[],
): DeckRoom {
  const decksOf = (topic: TopicId): string[] => {
    const subject = subjectOf(topic)
    return [topic, ...(subject === undefined ? [] : [subject])].filter(
      (deck) => decks[deck]?.[limit] !== undefined,
    )
  }
  const left = new Map(
    Object.entries(decks).map(([deck, setting]) => [deck, setting[limit] ?? Infinity]),
  )
  for (const { topic, count } of done) take(left, decksOf(topic), count)
  const room = (rest: ReadonlyMap<string, number>, topic: TopicId): number =>
    Math.max(0, Math.min(Infinity, ...decksOf(topic).map((deck) => rest.get(deck) ?? 0)))
  return {
    within(counts) {
      const rest = new Map(left)
      let sum = 0
      for (const { topic, count } of counts) {
        const taken = Math.min(count, room(rest, topic))
        take(rest, decksOf(topic), taken)
        sum += taken
      }
      return sum
    },
    hasRoom: (topic) => room(left, topic) > 0,
    fitting(cards) {
      const rest = new Map(left)
      return cards.filter(({ topic }) => {
        const fits = room(rest, topic) > 0
        if (fits) take(rest, decksOf(topic), 1)
        return fits
      })
    },
  }
}

function take(left: Map<string, number>, decks: readonly string[], count: number): void {
  for (const deck of decks) left.set(deck, (left.get(deck) ?? 0) - count)
}

/** In which rounds new cards are looked for: those of decks that come first, the usual ones, and the last. */
export function newRounds(decks: DeckSettings): readonly (NewOrder | undefined)[] {
  const chosen = new Set(Object.values(decks).map(({ newOrder }) => newOrder))
  return [
    ...(chosen.has('first') ? (['first'] as const) : []),
    undefined,
    ...(chosen.has('last') ? (['last'] as const) : []),
  ]
}
