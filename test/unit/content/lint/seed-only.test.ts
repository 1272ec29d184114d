import { expect, test } from 'vitest'
import { seedOnly } from '../../../../src/content/lint/seed-only'
import { basic } from '../deck-of'
import { lintNotes } from './lint-notes'

test('the blog alone is no source', () => {
  expect(lintNotes(seedOnly, [{ ...basic, sources: ['SEED'] }])).toEqual([
    'note basic-note: SEED is the only source; cite evidence beside it',
  ])
})

test('the blog beside a publication passes', () => {
  expect(lintNotes(seedOnly, [{ ...basic, sources: ['SEED', 'ONE2001'] }])).toEqual([])
})
