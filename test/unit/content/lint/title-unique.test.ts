import { expect, test } from 'vitest'
import { titleUnique } from '../../../../src/content/lint/title-unique'
import { basic, deckOf } from '../deck-of'
import { lintNotes } from './lint-notes'

test('a title that another note of the topic has is refused', () => {
  const notes = [basic, { ...basic, id: 'second', title: { en: 'Other', nl: 'titel' } }]
  expect(lintNotes(titleUnique, notes)).toEqual([
    'note second: another note of anatomy is titled "titel"',
  ])
})

test('notes of two topics may share a title', () => {
  const deck = deckOf({
    notes: { anatomy: [basic], volume: [{ ...basic, id: 'second' }] },
  })
  expect(titleUnique(deck)).toEqual([])
})
