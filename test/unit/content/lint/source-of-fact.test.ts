import { expect, test } from 'vitest'
import { sourceOfFact } from '../../../../src/content/lint/source-of-fact'
import { basic, fact } from '../deck-of'
import { lintNotes } from './lint-notes'

test('a source that none of the facts rests on is refused', () => {
  expect(
    lintNotes(sourceOfFact, [{ ...basic, sources: ['ONE2001', 'TWO2002'] }]),
  ).toEqual([
    'note basic-note: TWO2002 is not a source of F001 (those are ONE2001, SEED)',
  ])
})

test('the sources of every fact of the note are allowed', () => {
  const note = { ...basic, facts: ['F001', 'F002'], sources: ['ONE2001', 'TWO2002'] }
  const second = { ...fact, id: 'F002', sources: ['TWO2002'] }
  expect(lintNotes(sourceOfFact, [note], [fact, second])).toEqual([])
})
