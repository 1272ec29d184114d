import { expect, test } from 'vitest'
import { forbiddenWords } from '../../../../src/content/lint/forbidden-words'
import { basic, choice } from '../deck-of'
import { lintNotes } from './lint-notes'

test('forbidden words are found in wrong options and explanations, in their language', () => {
  const options = [
    ...choice.options,
    { en: 'None of the above', nl: 'Geen van bovenstaande' },
  ]
  const explanation = { en: 'The seed says so.', nl: 'Fiber is Engels.' }
  expect(lintNotes(forbiddenWords, [{ ...choice, options, explanation }])).toEqual([
    'note choice-note: "none of the above" does not belong on a card',
    'note choice-note: "the seed" does not belong on a card',
    'note choice-note: "geen van bovenstaande" does not belong on a card',
  ])
})

test('a forbidden word inside another word passes', () => {
  const explanation = { en: 'Two programmes for the fibres.', nl: 'Programma.' }
  expect(lintNotes(forbiddenWords, [{ ...basic, explanation }])).toEqual([])
})
