import { expect, test } from 'vitest'
import { defaultParameters } from '../../../../src/domain/scheduling/defaults'
import { measure, together } from '../../../../src/domain/weights/measure'
import { generatedHistory, trueWeights } from './generated'

const { weights } = defaultParameters
const review = (rating: number, elapsedDays: number, seq: number) => ({
  ...{ rating, elapsedDays, seq },
})

test('a card answered Good is expected to be known with 90 % after its stability, and is judged by that', () => {
  const days = Math.round(weights[2] ?? 0)
  const known = measure(weights, [[review(3, 0, 1), review(3, days, 2)]])
  const missed = measure(weights, [[review(3, 0, 1), review(1, days, 2)]])
  expect(known.expected).toBeCloseTo(0.9, 1)
  expect(known.logLoss).toBeCloseTo(-Math.log(known.expected), 10)
  expect(missed.logLoss).toBeCloseTo(-Math.log(1 - missed.expected), 10)
  expect([known.known, missed.known]).toEqual([1, 0])
})

test('first answers and answers on the same day are not judged', () => {
  expect(measure(weights, [[review(3, 0, 1), review(1, 0, 2)]]).reviews).toBe(0)
})

test('two stretches measured apart are together what they are measured at once', () => {
  const cards = generatedHistory(30, 6)
  const whole = measure(weights, cards)
  const parts = together([
    measure(weights, cards, 0, 60),
    measure(weights, cards, 60, 100),
    measure(weights, cards, 100),
  ])
  expect(parts.reviews).toBe(whole.reviews)
  expect(parts.logLoss).toBeCloseTo(whole.logLoss, 10)
  expect(parts.known).toBeCloseTo(whole.known, 10)
})

test('the memory that a student really has predicts her better than the standard one', () => {
  const cards = generatedHistory(120, 8)
  expect(measure(trueWeights, cards).logLoss).toBeLessThan(
    measure(weights, cards).logLoss,
  )
})
