import { expect, test } from 'vitest'
import { doiKnown } from '../../../../src/content/lint/doi-known'
import { basic } from '../deck-of'
import { lintNotes } from './lint-notes'

test('a DOI that no source has is refused, wherever it stands', () => {
  const notes = [
    {
      ...basic,
      explanation: {
        en: 'See 10.1000/1.',
        nl: 'Zie (10.1000/182), of https://doi.org/10.1000/1.',
      },
    },
  ]
  expect(lintNotes(doiKnown, notes)).toEqual([
    'note basic-note: no source has the DOI 10.1000/182',
  ])
})
