import type { CardReviews } from '../../../../src/domain/weights/history'
import { seededUnit } from '../../../../src/domain/scheduling/seed'
import { defaultParameters } from '../../../../src/domain/scheduling/defaults'
import { algorithmOf } from '../../../../src/domain/scheduling/algorithm'
import { nextMemory, type Memory } from '../../../../src/domain/scheduling/memory'
import { grades } from '../../../../src/domain/scheduling/types'

/** The memory of a student who forgets sooner than most, and whose memory gains less by each review. */
export const trueWeights: readonly number[] = defaultParameters.weights.map(
  (weight, index) => (index < 4 ? weight * 0.3 : index === 8 ? 1 : weight),
)

/**
 * Answers of that student, reviewed when the standard weights would: always the same. Cards begin one after
 * the other, ten a day.
 */
export function generatedHistory(cards: number, reviews: number): CardReviews[] {
  const standard = algorithmOf(defaultParameters)
  const real = algorithmOf({ ...defaultParameters, weights: trueWeights })
  const answers = Array.from({ length: cards }, (_, card) => {
    let believed: Memory | undefined
    let memory: Memory | undefined
    let day = Math.floor(card / 10)
    let elapsedDays = 0
    return Array.from({ length: reviews }, (_unused, at) => {
      const recall = memory
        ? real.forgetting_curve(elapsedDays, memory.stabilityDays)
        : 0.75
      const known = seededUnit('known', card, at) < recall
      const rating = known ? (seededUnit('hard', card, at) < 0.15 ? 2 : 3) : 1
      const grade = grades[rating - 1] ?? 'good'
      const review = { rating, elapsedDays, day, card }
      believed = nextMemory(standard, believed, elapsedDays, grade)
      memory = nextMemory(real, memory, elapsedDays, grade)
      elapsedDays = Math.max(1, Math.round(believed.stabilityDays))
      day += elapsedDays
      return review
    })
  })
  const inOrder = answers.flat().sort((a, b) => a.day - b.day || a.card - b.card)
  const seqs = new Map(inOrder.map((review, index) => [review, index + 1]))
  return answers.map((card) =>
    card.map((review) => ({
      rating: review.rating,
      elapsedDays: review.elapsedDays,
      seq: seqs.get(review) ?? 0,
    })),
  )
}
