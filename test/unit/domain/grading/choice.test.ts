import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gradeChoice } from '../../../../src/domain/grading/choice'

const option = (correct: boolean) => ({ text: { en: 'Text', nl: 'Tekst' }, correct })
const one = { options: [option(false), option(true), option(false)] }
const two = { options: [option(true), option(false), option(true), option(false)] }

test('the one right option is right, any other is wrong', () => {
  expect(gradeChoice(one, [1])).toEqual({
    kind: 'choice',
    outcome: 'right',
    missed: [],
    wrong: [],
  })
  expect(gradeChoice(one, [2])).toEqual({
    kind: 'choice',
    outcome: 'wrong',
    missed: [1],
    wrong: [2],
  })
})

test('of several only the whole set is right; what was missed and what was wrong is named', () => {
  const graded = [[2, 0], [0], [2, 3], [0, 1, 2, 3], [1]].map((chosen) => {
    const { outcome, missed, wrong } = gradeChoice(two, chosen)
    return [outcome, missed, wrong]
  })
  expect(graded).toEqual([
    ['right', [], []],
    ['partly', [2], []],
    ['partly', [0], [3]],
    ['partly', [], [1, 3]],
    ['wrong', [0, 2], [1]],
  ])
})

test('an option that is not there counts for nothing', () => {
  expect(gradeChoice(one, [1, 7]).outcome).toBe('right')
})

test('the set of right options is always right, any other set never', () => {
  const tasks = fc
    .array(fc.boolean(), { minLength: 3, maxLength: 6 })
    .filter((correct) => correct.includes(true))
  fc.assert(
    fc.property(tasks, fc.infiniteStream(fc.boolean()), (correct, taken) => {
      const options = correct.map(option)
      const key = correct.flatMap((right, index) => (right ? [index] : []))
      const chosen = correct.flatMap((_, index) => (taken.next().value ? [index] : []))
      expect(gradeChoice({ options }, key.toReversed()).outcome).toBe('right')
      const isKey = chosen.join() === key.join()
      expect(gradeChoice({ options }, chosen).outcome === 'right').toBe(isKey)
    }),
  )
})
