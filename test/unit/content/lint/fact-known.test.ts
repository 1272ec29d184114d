import { expect, test } from 'vitest'
import { factKnown } from '../../../../src/content/lint/fact-known'
import { basic } from '../deck-of'
import { lintNotes } from './lint-notes'

test('an unknown fact is refused', () => {
  expect(lintNotes(factKnown, [{ ...basic, facts: ['F001', 'F999'] }])).toEqual([
    'note basic-note: no fact is called F999',
  ])
})
