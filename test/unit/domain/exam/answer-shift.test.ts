import { expect, test } from 'vitest'
import { answerShift, shiftRecall } from '../../../../src/domain/exam/answer-shift'

const outcomes = (recalled: number, failed: number, predicted = 0.8) => [
  ...Array.from({ length: recalled }, () => ({ predicted, recalled: true })),
  ...Array.from({ length: failed }, () => ({ predicted, recalled: false })),
]

test('without answers nothing is shifted', () => {
  expect(answerShift([])).toBe(0)
  expect(shiftRecall(0.7, 0)).toBeCloseTo(0.7, 10)
})

test('many answers move the prediction to what the student really recalls', () => {
  const shift = answerShift(outcomes(6000, 4000))

  expect(shiftRecall(0.8, shift)).toBeCloseTo(0.6, 2)
})

test('a few answers move it a little', () => {
  const shift = answerShift(outcomes(1, 2))

  expect(shift).toBeLessThan(0)
  expect(shiftRecall(0.8, shift)).toBeGreaterThan(0.55)
})

test('after a handful of answers chance is not taken for the student', () => {
  const lucky = answerShift(outcomes(10, 0))
  const unlucky = answerShift(outcomes(6, 4))

  expect(lucky).toBeLessThan(0.5)
  expect(unlucky).toBeGreaterThan(-0.5)
  expect(answerShift(outcomes(60, 40))).toBeLessThan(unlucky)
})

test('better answers than predicted move it up, and certain predictions stay finite', () => {
  expect(answerShift(outcomes(50, 1))).toBeGreaterThan(0)
  expect(Number.isFinite(answerShift(outcomes(10, 10, 1)))).toBe(true)
})

test('a card never seen stays unknown', () => {
  expect(shiftRecall(0, 3)).toBe(0)
})
