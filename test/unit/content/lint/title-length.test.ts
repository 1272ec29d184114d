import { expect, test } from 'vitest'
import { titleLength } from '../../../../src/content/lint/title-length'
import { basic } from '../deck-of'
import { lintNotes } from './lint-notes'

test('forty characters fit, forty-one do not', () => {
  const title = { en: 'x'.repeat(40), nl: 'x'.repeat(41) }
  expect(lintNotes(titleLength, [{ ...basic, title }])).toEqual([
    'note basic-note: the title has 41 characters, at most 40 fit',
  ])
})
