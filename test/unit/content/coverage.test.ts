import { expect, test } from 'vitest'
import { compile } from '../../../src/content/compile'
import {
  coverageOf,
  shortcomingsOf,
  summaryOf,
  type Count,
  type Coverage,
} from '../../../src/content/coverage'
import { reportOf } from '../../../src/content/report'
import { noteKinds } from '../../../src/domain/card/note'
import { basic, choice, cloze, deckOf, fact, seedFile, term } from './deck-of'

function coverage(): Coverage {
  const second = { ...fact, id: 'F002', seedSections: ['S2', 'S11'] }
  const deck = deckOf({
    notes: { anatomy: [basic, term, cloze], volume: [{ ...choice, facts: ['F002'] }] },
    facts: [fact, second, { ...fact, id: 'F003', seedSections: [] }],
    glossary: [
      { en: 'force', nl: 'kracht', definitionEn: 'Push.', definitionNl: 'Duw.' },
      {
        en: 'frailty',
        nl: 'kwetsbaarheid',
        definitionEn: 'Weak.',
        definitionNl: 'Zwak.',
      },
    ],
    seed: {
      ...seedFile,
      statements: [
        { section: 'S1', text: { en: 'One.', nl: 'Een.' }, facts: ['F001', 'F003'] },
        { section: 'S9', text: { en: 'Two.', nl: 'Twee.' }, facts: ['F003'] },
      ],
    },
  })
  const result = compile(deck)
  if ('problems' in result) throw new Error('the deck must compile')
  return coverageOf(deck, result.content)
}

function byKind(count: Count): Coverage['kinds'] {
  const entries = noteKinds.map((kind) => [kind, count] as const)
  return Object.fromEntries(entries) as Coverage['kinds'] // fromEntries forgets the keys' type
}

const otherKinds = ['typed', 'numeric', 'ordering', 'figure', 'calculation', 'case']
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
      ...Object.fromEntries(otherKinds.map((kind) => [kind, { notes: 0, cards: 0 }])),
    },
    subjects: { physiology: { notes: 3, cards: 5 }, training: { notes: 1, cards: 1 } },
    topics: { anatomy: { notes: 3, cards: 5 }, volume: { notes: 1, cards: 1 } },
    facts: { F001: first, F002: ['choice-note'], F003: [] },
    sections: { S1: first, S2: ['choice-note'], ...none, S11: ['choice-note'] },
    statements: [
      { section: 'S1', text: 'One.', notes: first },
      { section: 'S9', text: 'Two.', notes: [] },
    ],
    glossary: { force: ['cloze-note'], frailty: [], hyperplasia: ['term-note'] },
  })
})

test('the summary for other programs has numbers of notes by kind, and notes by fact and section', () => {
  const { facts, sections } = coverage()
  expect(summaryOf(coverage())).toEqual({
    notes: 4,
    cards: 6,
    figures: 0,
    kinds: {
      basic: 1,
      term: 1,
      cloze: 1,
      choice: 1,
      ...Object.fromEntries(otherKinds.map((kind) => [kind, 0])),
    },
    facts,
    sections,
  })
})

test('too few notes, cards, figures and cases, a kind without a note, and a section, a statement, a fact or a term without a note, are shortcomings', () => {
  expect(shortcomingsOf(coverage())).toEqual([
    'the deck has 4 notes, at least 320 are asked for',
    'the deck has 6 cards, at least 600 are asked for',
    'the deck has 0 figures, at least 14 are asked for',
    'the deck has 0 patient cases, at least 12 are asked for',
    ...otherKinds.map((kind) => `no note is of the kind ${kind}`),
    ...Object.keys(none).map((section) => `section ${section} has no note`),
    'the statement of S9 has no note: Two.',
    'fact F003 has no note',
    'the term "frailty" has no note',
  ])
})

test('more notes than anybody learns are a shortcoming, the largest number allowed is none', () => {
  const kinds = byKind({ notes: 12, cards: 12 })
  const full = { ...coverage(), notes: 420, cards: 600, figures: 14, kinds }
  const named = (deck: Coverage) =>
    shortcomingsOf(deck).filter((line) => line.startsWith('the deck has'))
  expect(named(full)).toEqual([])
  expect(named({ ...full, notes: 421 })).toEqual([
    'the deck has 421 notes, at most 420 are learnt',
  ])
})

test('the report has a line for every topic, section, statement and fact', () => {
  const lines = reportOf(coverage()).split('\n')
  expect(lines[0]).toBe('4 notes, 6 cards, 0 figures')
  expect(lines).toContain('  anatomy     3     5')
  expect(lines).toContain('  S2     1  choice-note')
  expect(lines).toContain('  S9  Two. -> none')
  expect(lines).toContain('  F002  choice-note')
  expect(lines.at(-1)).toBe('  F003  none')
})
