import { expect, test } from 'vitest'
import { compile } from '../../../src/content/compile'
import { coverageOf, shortcomingsOf, type Coverage } from '../../../src/content/coverage'
import { reportOf } from '../../../src/content/report'
import { basic, choice, cloze, deckOf, fact, term } from './deck-of'

function coverage(): Coverage {
  const second = { ...fact, id: 'F002', seedSections: ['S2', 'S11'] }
  const deck = deckOf({
    notes: { anatomy: [basic, term, cloze], volume: [{ ...choice, facts: ['F002'] }] },
    facts: [fact, second, { ...fact, id: 'F003', seedSections: [] }],
  })
  const result = compile(deck)
  if ('problems' in result) throw new Error('the deck must compile')
  return coverageOf(deck, result.content)
}

const none = Object.fromEntries(
  ['S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10'].map((section) => [section, []]),
)

test('notes and cards are counted by kind, subject, topic, fact and section', () => {
  const first = ['basic-note', 'term-note', 'cloze-note']
  expect(coverage()).toEqual({
    notes: 4,
    cards: 6,
    figures: 0,
    kinds: {
      basic: { notes: 1, cards: 1 },
      term: { notes: 1, cards: 2 },
      cloze: { notes: 1, cards: 2 },
      choice: { notes: 1, cards: 1 },
    },
    subjects: { physiology: { notes: 3, cards: 5 }, training: { notes: 1, cards: 1 } },
    topics: { anatomy: { notes: 3, cards: 5 }, volume: { notes: 1, cards: 1 } },
    facts: { F001: first, F002: ['choice-note'], F003: [] },
    sections: { S1: first, S2: ['choice-note'], ...none, S11: ['choice-note'] },
  })
})

test('too few notes, a section and a fact without a note are shortcomings', () => {
  expect(shortcomingsOf(coverage())).toEqual([
    'the deck has 4 notes, at least 80 are asked for',
    ...Object.keys(none).map((section) => `section ${section} has no note`),
    'fact F003 has no note',
  ])
})

test('the report names the counts and the facts without a note', () => {
  const lines = reportOf(coverage()).split('\n')
  expect(lines[0]).toBe('4 notes, 6 cards, 0 figures')
  expect(lines).toContain('  anatomy     3     5')
  expect(lines).toContain('  F002  choice-note')
  expect(lines.at(-1)).toBe('facts without a note: F003')
})
