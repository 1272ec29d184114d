import { algorithmOf } from '../scheduling/algorithm'
import { defaultParameters } from '../scheduling/defaults'
import { nextMemory, type Memory } from '../scheduling/memory'
import { grades } from '../scheduling/types'
import { isReview, type CardReviews } from './history'

/** How well weights predict reviews. */
export interface Prediction {
  readonly reviews: number
  /** Mean of −ln(probability given to what happened); lower is better. */
  readonly logLoss: number
  /** Mean probability 0 … 1 given to knowing the card. */
  readonly expected: number
  /** Share of the reviews that were known. */
  readonly known: number
}

/** No prediction is taken for certain, so that one surprise does not count without end. */
const least = 1e-7

/**
 * Predicts each review from the answers before it.
 * @param afterSeq only reviews after it are judged; earlier ones only build the memory
 * @param lastSeq later ones are not looked at
 */
export function measure(
  weights: readonly number[],
  cards: readonly CardReviews[],
  afterSeq = 0,
  lastSeq = Infinity,
): Prediction {
  const algorithm = algorithmOf({ ...defaultParameters, weights })
  let reviews = 0
  let loss = 0
  let expected = 0
  let known = 0
  for (const card of cards) {
    let memory: Memory | undefined
    for (const review of card) {
      const { rating, elapsedDays, seq } = review
      if (seq > lastSeq) break
      if (memory && isReview(review) && seq > afterSeq) {
        const recall = algorithm.forgetting_curve(elapsedDays, memory.stabilityDays)
        const wasKnown = rating > 1
        reviews += 1
        expected += recall
        known += wasKnown ? 1 : 0
        loss -= Math.log(Math.max(least, wasKnown ? recall : 1 - recall))
      }
      const grade = grades[rating - 1] ?? 'good'
      memory = nextMemory(algorithm, memory, elapsedDays, grade)
    }
  }
  const mean = (sum: number): number => (reviews === 0 ? 0 : sum / reviews)
  return { reviews, logLoss: mean(loss), expected: mean(expected), known: mean(known) }
}

/** Predictions of different reviews as one. */
export function together(predictions: readonly Prediction[]): Prediction {
  const reviews = predictions.reduce((sum, one) => sum + one.reviews, 0)
  const mean = (of: (one: Prediction) => number): number =>
    predictions.reduce((sum, one) => sum + of(one) * one.reviews, 0) /
    Math.max(1, reviews)
  return {
    reviews,
    logLoss: mean(({ logLoss }) => logLoss),
    expected: mean(({ expected }) => expected),
    known: mean(({ known }) => known),
  }
}
