import { expect, test } from 'vitest'
import { calibrationOf, sureButWrong } from '../../../../src/domain/practice/calibration'
import { markQuestions } from '../../../../src/domain/practice/score'
import { answered, practiceExam } from './example'

const marked = markQuestions(practiceExam, [
  answered(0, true),
  answered(1, false),
  answered(2, true),
  answered(3, true, false),
  answered(4, undefined),
])

test('answers are counted by how sure she was, those not judged left out', () => {
  expect(calibrationOf(marked)).toMatchObject([
    { sure: true, answers: 3, right: 2 },
    { sure: false, answers: 1, right: 1 },
  ])
})

test('each end of the interval lies as far from the share as chance goes there 8 times in 10', () => {
  for (const { right, answers, low, high } of calibrationOf(marked))
    for (const end of [low, high])
      expect(Math.abs(right / answers - end)).toBeCloseTo(
        1.2816 * Math.sqrt((end * (1 - end)) / answers),
        10,
      )
})

test('a group without answers is not drawn', () => {
  expect(calibrationOf(markQuestions(practiceExam, [answered(0, true)]))).toHaveLength(1)
  expect(calibrationOf([])).toEqual([])
})

test('sure but wrong lists only what was wrong although she was sure', () => {
  expect(sureButWrong(marked).map(({ index }) => index)).toEqual([1])
})
