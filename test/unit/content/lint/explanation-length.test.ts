import { expect, test } from 'vitest'
import { explanationLength } from '../../../../src/content/lint/explanation-length'
import { basic } from '../deck-of'
import { lintNotes } from './lint-notes'

test('one to three sentences pass, whatever stands in them', () => {
  const en =
    'It is about 1.5 g (e.g. in older people). “Why?” is open. More is no better.'
  const notes = [basic, { ...basic, id: 'three', explanation: { en, nl: 'Daarom.' } }]
  expect(lintNotes(explanationLength, notes)).toEqual([])
})

test('a fourth sentence, a text too long for the popup and half a sentence are refused', () => {
  const explanation = { en: 'One. Two. Three! Is this 4?', nl: `${'lang '.repeat(65)}` }
  expect(
    lintNotes(explanationLength, [
      { ...basic, explanation: { ...explanation, nl: explanation.nl.trim() } },
    ]),
  ).toEqual([
    'note basic-note: the explanation has 4 sentences, at most 3 fit',
    'note basic-note: the explanation has 324 characters, at most 320 fit',
    'note basic-note: the explanation is no whole sentence',
  ])
})
