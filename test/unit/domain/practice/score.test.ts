import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  expectationOf,
  markQuestions,
  penaltyOf,
  scoreOf,
  topicScores,
} from '../../../../src/domain/practice/score'
import { answered, practiceExam } from './example'

const marked = markQuestions(practiceExam, [
  answered(0, true),
  answered(1, false),
  answered(2, true),
  answered(4, false),
])

test('a wrong choice among four costs a third of a point, a wrong number and an open question cost nothing', () => {
  expect(scoreOf(practiceExam, marked)).toEqual({
    questions: 5,
    right: 2,
    wrong: 2,
    open: 1,
    toJudge: 0,
    plain: 0.4,
    corrected: (2 - 1 / 3) / 5,
    passed: false,
  })
})

test('the rule that the student chose decides whether it is passed', () => {
  const three = markQuestions(practiceExam, [
    answered(0, true),
    answered(1, true),
    answered(2, true),
    answered(3, false),
  ])
  const { settings } = practiceExam
  const passed = (guessCorrection: boolean) =>
    scoreOf({ settings: { ...settings, guessCorrection } }, three).passed
  expect(passed(false)).toBe(true)
  expect(passed(true)).toBe(false)
})

test('exactly the pass mark passes', () => {
  const settings = { ...practiceExam.settings, guessCorrection: false, passPercent: 40 }
  expect(scoreOf({ settings }, marked).passed).toBe(true)
})

test('while an answer waits to be judged nothing is passed or failed', () => {
  const waiting = markQuestions(practiceExam, [answered(0, undefined)])
  expect(scoreOf(practiceExam, waiting)).toMatchObject({ toJudge: 1, passed: undefined })
})

test('topics are listed with the weakest first', () => {
  expect(topicScores(marked)).toEqual([
    { topic: 'load', right: 1, questions: 3 },
    { topic: 'volume', right: 1, questions: 2 },
  ])
})

test('what was foretold for that day counts only cards studied before', () => {
  expect(expectationOf(marked, 0)).toMatchObject({
    questions: 2,
    expected: 1.4,
    right: 1,
  })
  expect(expectationOf(marked.slice(2), 0)).toBeUndefined()
})

test('its range holds the forecast, stays within the cards and is narrower the more reviews there were', () => {
  const many = Array.from({ length: 20 }, () => marked.slice(0, 2)).flat()
  const few = expectationOf(many, 0) ?? expect.unreachable()
  const reviewed = expectationOf(many, 1000) ?? expect.unreachable()

  expect(few.low).toBeGreaterThan(0)
  expect(few.high).toBeLessThan(few.questions)
  expect(reviewed.low).toBeLessThanOrEqual(reviewed.expected)
  expect(reviewed.high).toBeGreaterThanOrEqual(reviewed.expected)
  expect(reviewed.high - reviewed.low).toBeLessThan(few.high - few.low)
})

test('property: blind guessing among any number of options is worth nothing in the long run', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 10 }), (options) => {
      const expected = 1 / options - (1 - 1 / options) * penaltyOf({ options })
      expect(expected).toBeCloseTo(0, 12)
    }),
  )
})

test('property: one more right answer never lowers a score, and the correction never raises it', () => {
  const outcomes = fc.array(fc.constantFrom(true, false, undefined), {
    minLength: 5,
    maxLength: 5,
  })
  const scored = (rights: readonly (boolean | undefined)[]) =>
    scoreOf(
      practiceExam,
      markQuestions(
        practiceExam,
        rights.flatMap((right, index) =>
          right === undefined ? [] : [answered(index, right)],
        ),
      ),
    )
  fc.assert(
    fc.property(outcomes, fc.integer({ min: 0, max: 4 }), (rights, better) => {
      const before = scored(rights)
      const after = scored(rights.with(better, true))
      expect(after.plain).toBeGreaterThanOrEqual(before.plain)
      expect(after.corrected).toBeGreaterThanOrEqual(before.corrected)
      expect(before.corrected).toBeLessThanOrEqual(before.plain)
      expect(before.right + before.wrong + before.open).toBe(5)
    }),
  )
})
