import type { CardEvent } from '../log/events'
import { eventsInEffect } from '../log/in-effect'
import { grades } from '../scheduling/types'

/** One answer, as what is fitted sees it. */
export interface FittedReview {
  /** 1 Again … 4 Easy. */
  readonly rating: number
  /** Whole study days since the answer before; 0 for the first and on the same day. */
  readonly elapsedDays: number
  /** Order of truth over all cards. */
  readonly seq: number
}

/** The answers to one card since it was new, oldest first. */
export type CardReviews = readonly FittedReview[]

/** So many reviews it takes before weights of one's own are worth fitting (exam-planning, section 9). */
export const fewestReviews = 400

/**
 * The answers in effect of one card, as fitting wants them. Practice is no answer, and a card that was reset
 * starts anew, so that it may give several sequences.
 * @param events of the card, in any order
 */
export function reviewsOf(events: readonly CardEvent[]): CardReviews[] {
  const sequences: FittedReview[][] = [[]]
  let lastDay: number | undefined
  for (const event of eventsInEffect(events)) {
    if (event.type === 'reset') {
      sequences.push([])
      lastDay = undefined
    }
    if (event.type !== 'answer') continue
    const { grade, studyDay, seq } = event
    const elapsedDays = lastDay === undefined ? 0 : Math.max(0, studyDay - lastDay)
    sequences.at(-1)?.push({ rating: grades.indexOf(grade) + 1, elapsedDays, seq })
    lastDay = Math.max(lastDay ?? 0, studyDay)
  }
  return sequences.filter((sequence) => sequence.length > 0)
}

/** What can be predicted and so judged: the first answer of a day to a card that was not new. */
export function isReview({ elapsedDays }: FittedReview): boolean {
  return elapsedDays > 0
}

export function countReviews(cards: readonly CardReviews[]): number {
  return cards.reduce((sum, card) => sum + card.filter(isReview).length, 0)
}

/**
 * The `seq` up to which the earlier reviews go, so that the share of later ones is held out. Split in time:
 * what is predicted lies after everything that was learned from.
 * @param heldOut share 0 … 1
 */
export function splitAt(cards: readonly CardReviews[], heldOut: number): number {
  const seqs = cards
    .flatMap((card) => card.filter(isReview).map(({ seq }) => seq))
    .sort((one, other) => one - other)
  return seqs[Math.floor(seqs.length * (1 - heldOut)) - 1] ?? 0
}

/** Histories as fsrs-rs takes them: one item per review, with everything before it, all of them end to end. */
export interface TrainingSet {
  readonly ratings: Uint32Array<ArrayBuffer>
  readonly elapsedDays: Uint32Array<ArrayBuffer>
  readonly lengths: Uint32Array<ArrayBuffer>
}

/** @param lastSeq later reviews are left out */
export function trainingSet(
  cards: readonly CardReviews[],
  lastSeq = Infinity,
): TrainingSet {
  const items = cards.flatMap((card) =>
    card.flatMap((review, index) =>
      isReview(review) && review.seq <= lastSeq
        ? [{ seq: review.seq, reviews: card.slice(0, index + 1) }]
        : [],
    ),
  )
  items.sort((one, other) => one.seq - other.seq)
  const all = items.flatMap(({ reviews }) => reviews)
  return {
    ratings: Uint32Array.from(all, ({ rating }) => rating),
    elapsedDays: Uint32Array.from(all, ({ elapsedDays }) => elapsedDays),
    lengths: Uint32Array.from(items, ({ reviews }) => reviews.length),
  }
}
