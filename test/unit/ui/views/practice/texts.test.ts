import { expect, test } from 'vitest'
import {
  enteredText,
  optionChosen,
  textResponse,
} from '../../../../../src/ui/views/practice/enter-response'
import { clockText } from '../../../../../src/ui/views/practice/texts'

test.each([
  [0, '0:00'],
  [999, '0:01'],
  [67_000, '1:07'],
  [3_847_000, '1:04:07'],
])('%i ms stand on the clock as %s', (ms, text) => {
  expect(clockText(ms)).toBe(text)
})

test('one option replaces another where one is right', () => {
  expect(optionChosen([1], 2, false)).toEqual({ kind: 'choice', chosen: [2] })
})

test('options are added and taken back where several are right, and none left is no answer', () => {
  expect(optionChosen([3], 1, true)).toEqual({ kind: 'choice', chosen: [1, 3] })
  expect(optionChosen([1, 3], 3, true)).toEqual({ kind: 'choice', chosen: [1] })
  expect(optionChosen([1], 1, true)).toBeUndefined()
})

test('what is written is a number where one is asked, words elsewhere, and nothing when blank', () => {
  expect(textResponse('numeric', '60')).toEqual({ kind: 'numeric', text: '60' })
  expect(textResponse('basic', 'Words')).toEqual({ kind: 'typed', text: 'Words' })
  expect(textResponse('typed', '  ')).toBeUndefined()
  expect(enteredText({ kind: 'numeric', text: '60' })).toBe('60')
  expect(enteredText(undefined)).toBe('')
})
