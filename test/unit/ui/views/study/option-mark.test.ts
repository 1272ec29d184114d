import { expect, test } from 'vitest'
import { markOf } from '../../../../../src/ui/views/study/option-mark'

const right = { index: 2, text: 'Low strength', correct: true }
const wrong = { index: 0, text: 'Low mass', correct: false }

test('the right option is marked whatever was chosen, and says so when it was chosen', () => {
  expect([markOf(right, []), markOf(right, [0]), markOf(right, [0, 2])]).toEqual([
    'right',
    'right',
    'chosenRight',
  ])
})

test('a wrong option is marked only when it was chosen', () => {
  expect([markOf(wrong, []), markOf(wrong, [2]), markOf(wrong, [2, 0])]).toEqual([
    'plain',
    'plain',
    'wrong',
  ])
})
