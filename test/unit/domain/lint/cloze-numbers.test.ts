import { expect, test } from 'vitest'
import { clozeNumbers } from '../../../../src/domain/lint/cloze-numbers'
import { cloze } from '../../content/deck-of'
import { complaintsOn } from './complaints-on'

test('equal numbers from c1 on in both languages pass', () => {
  expect(complaintsOn(clozeNumbers, [cloze])).toEqual([])
})

test('numbers that differ between the languages are refused', () => {
  const text = { en: '{{c1::force}} and {{c2::velocity}}', nl: '{{c1::kracht}}' }
  expect(complaintsOn(clozeNumbers, [{ ...cloze, text }])).toEqual([
    'note cloze-note: English has c1, c2, Dutch has c1',
  ])
})

test('a gap in the numbers is refused', () => {
  const text = { en: '{{c2::force}}', nl: '{{c2::kracht}}' }
  expect(complaintsOn(clozeNumbers, [{ ...cloze, text }])).toEqual([
    'note cloze-note: deletions are not numbered c1, c2 …',
  ])
})

test('braces that are no deletion are refused', () => {
  const text = { en: '{{c1::force}} {{c2:velocity}}', nl: '{{c1::kracht}} snelheid}}' }
  expect(complaintsOn(clozeNumbers, [{ ...cloze, text }])).toEqual([
    'note cloze-note: braces are left over; write {{c1::answer}}',
    'note cloze-note: braces are left over; write {{c1::answer}}',
  ])
})
