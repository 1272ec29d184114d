import { expect, test } from 'vitest'
import type { Note } from '../../../../src/domain/card/note'
import { isReadable } from '../../../../src/domain/grading/readable'

const both = (text: string) => ({ en: text, nl: text })
const about = {
  id: 'a',
  title: both('a'),
  explanation: both('b'),
  facts: [],
  sources: [],
}
const asked = { ...about, question: both('How much?'), answer: both('60%') }
const number: Note = { ...asked, kind: 'numeric', ends: [60], tolerance: 1, unit: '%' }
const word: Note = { ...asked, kind: 'typed', accept: { en: [], nl: [] } }

test.each(['abc', '%', 'kg', '-', '3 or 4 or 5', 'zestig'])(
  'where a number is asked, "%s" is no answer that could be wrong',
  (text) => {
    expect(isReadable(number, { kind: 'numeric', text }, 'en')).toBe(false)
  },
)

test.each(['6', '60 spoons', '50-70', '.5', 'sixty per cent', '8 kg'])(
  'a number of any kind is checked: "%s"',
  (text) => {
    expect(isReadable(number, { kind: 'numeric', text }, 'en')).toBe(true)
  },
)

test('a word is checked when it has a letter or a digit', () => {
  const check = (text: string) => isReadable(word, { kind: 'typed', text }, 'en')
  expect(['?', ' - ', 'x', 'IGF-1', '5'].map(check)).toEqual([
    ...[false, false, true, true, true],
  ])
})

test('nothing entered is readable: the answer may be asked for without trying', () => {
  expect(isReadable(number, undefined, 'en')).toBe(true)
})
