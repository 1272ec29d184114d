import type { TopicId } from '../card/catalogue'
import { seededShuffle } from '../scheduling/seed'

/** What may be asked in one question: a card, or one step of a patient case. */
export interface Askable {
  readonly cardId: string
  readonly noteId: string
  readonly topic: TopicId
  readonly step?: number
}

/**
 * Draws the questions of a practice exam: each topic gets its share by weight (largest remainders), a topic
 * with too few cards gives the rest of its share to the others, and no note is asked twice. The steps of a
 * patient case are asked one after the other, all of them where there is room. The same seed gives the same
 * questions in the same order.
 * @returns as many as are wanted, or all there are
 */
export function chooseQuestions<Card extends Askable>(
  cards: readonly Card[],
  topics: Readonly<Record<TopicId, number>>,
  count: number,
  seed: string,
): Card[] {
  const piles = new Map(
    Object.keys(topics).map(
      (topic) => [topic, shuffledPile(cards, topic, seed)] as const,
    ),
  )
  const available = new Map(
    [...piles].map(([topic, pile]) => [topic, pile.flat().length]),
  )
  const shares = shareOut(topics, available, count)
  const chosen = [...shares].flatMap(([topic, share]) =>
    takeFrom(piles.get(topic) ?? [], share),
  )
  return seededShuffle(chosen, `${seed}/order`).flat()
}

/** How many questions can be asked of these cards: one of each note, of a patient case all its steps. */
export function questionsOf(cards: readonly Askable[]): number {
  return pileOf(cards).flat().length
}

/** What is asked of each note: one of its cards, of a patient case all its steps in their order. */
function pileOf<Card extends Askable>(cards: readonly Card[]): Card[][] {
  const byNote = new Map<string, Card[]>()
  for (const card of cards) {
    const asked = byNote.get(card.noteId)
    if (!asked) byNote.set(card.noteId, [card])
    else if (card.step !== undefined) asked.push(card)
  }
  const steps = (asked: Card[]): Card[] =>
    asked.sort((one, other) => (one.step ?? 0) - (other.step ?? 0))
  return [...byNote.values()].map(steps)
}

/** The notes of a topic in random order, with what is asked of each. */
function shuffledPile<Card extends Askable>(
  cards: readonly Card[],
  topic: TopicId,
  seed: string,
): Card[][] {
  const ofTopic = cards.filter((card) => card.topic === topic)
  // A case is as likely as another note, however many steps it has.
  const first = ofTopic.filter(({ step = 0 }) => step === 0)
  const later = ofTopic.filter(({ step = 0 }) => step > 0)
  return pileOf([...seededShuffle(first, `${seed}/${topic}`), ...later])
}

/** So many questions from the top of a pile; a case that has too many steps is cut short only where nothing else is left. */
function takeFrom<Card extends Askable>(
  pile: readonly (readonly Card[])[],
  count: number,
): (readonly Card[])[] {
  const taken: (readonly Card[])[] = []
  const tooLong: (readonly Card[])[] = []
  let left = count
  for (const asked of pile) {
    if (asked.length > left) tooLong.push(asked)
    else {
      taken.push(asked)
      left -= asked.length
    }
  }
  const [cut] = tooLong
  return left > 0 && cut ? [...taken, cut.slice(0, left)] : taken
}

/**
 * How many questions each topic gets: in proportion to the weights, at most what it has.
 * @param available by topic
 */
export function shareOut(
  topics: Readonly<Record<TopicId, number>>,
  available: ReadonlyMap<TopicId, number>,
  count: number,
): Map<TopicId, number> {
  const shares = new Map<TopicId, number>()
  let open = Object.keys(topics).filter((topic) => (available.get(topic) ?? 0) > 0)
  let left = count
  // A topic whose share is more than it has is filled and left out; the others share what remains.
  for (;;) {
    const weights = open.reduce((sum, topic) => sum + (topics[topic] ?? 0), 0)
    const wanted = (topic: TopicId): number => (left * (topics[topic] ?? 0)) / weights
    const full = open.filter((topic) => wanted(topic) >= (available.get(topic) ?? 0))
    if (full.length === 0) break
    for (const topic of full) shares.set(topic, available.get(topic) ?? 0)
    left -= full.reduce((sum, topic) => sum + (available.get(topic) ?? 0), 0)
    open = open.filter((topic) => !full.includes(topic))
    if (left <= 0) return shares
  }
  return new Map([...shares, ...largestRemainders(open, topics, left)])
}

function largestRemainders(
  open: readonly TopicId[],
  topics: Readonly<Record<TopicId, number>>,
  count: number,
): [TopicId, number][] {
  const weights = open.reduce((sum, topic) => sum + (topics[topic] ?? 0), 0)
  const exact = open.map((topic) => {
    const share = (count * (topics[topic] ?? 0)) / weights
    return { topic, whole: Math.floor(share), rest: share - Math.floor(share) }
  })
  const more = count - exact.reduce((sum, { whole }) => sum + whole, 0)
  const lucky = new Set(
    exact
      .toSorted((one, other) => other.rest - one.rest)
      .slice(0, more)
      .map(({ topic }) => topic),
  )
  return exact.map(({ topic, whole }) => [topic, whole + (lucky.has(topic) ? 1 : 0)])
}
