import { expect, test } from 'vitest'
import { compile } from '../../../../src/content/compile'
import { factsOf } from '../../../../src/content/library/facts'
import { libraryOf, type Library } from '../../../../src/content/library/library'
import {
  basic,
  choice,
  cloze,
  deckOf,
  fact,
  seedFile,
  term,
  type DeckParts,
} from '../deck-of'

function library(parts: DeckParts): Library {
  const deck = deckOf(parts)
  const result = compile(deck)
  if ('problems' in result) throw new Error('the deck must compile')
  return libraryOf(deck, result.content)
}

const notes = { anatomy: [basic, term], volume: [choice] }

test('the outline names every note in learning order, with its cards', () => {
  const title = basic.title
  expect(Object.values(library({ notes }).outline)).toEqual([
    {
      id: 'basic-note',
      title,
      topic: 'anatomy',
      kind: 'basic',
      cards: ['basic-note:answer'],
    },
    {
      id: 'term-note',
      title,
      topic: 'anatomy',
      kind: 'term',
      cards: ['term-note:definition', 'term-note:term'],
    },
    {
      id: 'choice-note',
      title,
      topic: 'volume',
      kind: 'choice',
      cards: ['choice-note:choice'],
    },
  ])
})

test('a source has the facts that rest on it and the notes that cite it, and stands in the order of references', () => {
  const cited = { ...choice, sources: ['SEED', 'ONE2001'] }
  const { evidence } = library({ notes: { anatomy: [basic], volume: [cited] } })
  expect(evidence.sources).toEqual([
    { key: 'SEED', reference: 'A blog.', facts: ['F001'], notes: ['choice-note'] },
    {
      key: 'ONE2001',
      reference: 'One A. A study. 2001.',
      doi: '10.1000/1',
      facts: ['F001'],
      notes: ['basic-note', 'choice-note'],
    },
    {
      key: 'TWO2002',
      reference: 'Two B. Another study. 2002.',
      facts: [],
      notes: [],
      seed: {
        support: 'listed',
        verdict: { en: 'Nothing.', nl: 'Niets.' },
        instead: [],
      },
    },
  ])
})

test('a contested fact carries what the cards say about it, and the article is not called the seed', () => {
  const contested = {
    ...fact,
    consensus: 'contested' as const,
    en: 'The seed says 60 s; so says the table in the seed.',
    nl: 'De bron zegt 60 s.',
  }
  const evidence = { en: 'It depends.', nl: 'Het hangt ervan af.' }
  const deck = deckOf({
    notes: { anatomy: [{ ...basic, evidence }] },
    facts: [contested],
  })
  expect(factsOf(deck)).toEqual({
    F001: {
      statement: {
        en: 'The article says 60 s; so says the table in the article.',
        nl: 'Het artikel zegt 60 s.',
      },
      consensus: 'contested',
      nuance: evidence,
    },
  })
  const { statements } = library({
    notes: { anatomy: [{ ...basic, evidence }] },
    facts: [contested],
  }).evidence
  expect(statements).toEqual([
    {
      section: 'S1',
      text: seedFile.statements[0]?.text,
      contested: true,
      notes: ['basic-note'],
    },
  ])
})

test('the glossary has the given terms and those of term notes that it lacks, each with the notes that use it', () => {
  const glossary = [
    {
      en: 'satellite cell',
      nl: 'satellietcel',
      definitionEn: 'Stem cell.',
      definitionNl: 'Stamcel.',
    },
    {
      en: 'momentary failure (MMF)',
      nl: 'spierfalen',
      definitionEn: 'No further repetition.',
      definitionNl: 'Geen herhaling meer.',
    },
  ]
  const explained = {
    ...cloze,
    explanation: { en: 'Close to MMF.', nl: 'Omdat satellietcellen delen.' },
  }
  expect(
    library({ notes: { anatomy: [explained, basic, term] }, glossary }).glossary,
  ).toEqual([
    {
      id: 'hyperplasia',
      term: term.term,
      definition: term.definition,
      notes: ['term-note'],
    },
    {
      id: 'momentary-failure-mmf',
      term: { en: 'momentary failure (MMF)', nl: 'spierfalen' },
      definition: { en: 'No further repetition.', nl: 'Geen herhaling meer.' },
      notes: ['cloze-note'],
    },
    {
      id: 'satellite-cell',
      term: { en: 'satellite cell', nl: 'satellietcel' },
      definition: { en: 'Stem cell.', nl: 'Stamcel.' },
      notes: ['basic-note', 'cloze-note'],
    },
  ])
})

test('a note about a term comes before one that only names it', () => {
  const using = {
    ...basic,
    question: { en: 'Is hyperplasia common?', nl: 'Hoe vaak komt hyperplasie voor?' },
  }
  const [found] = library({ notes: { anatomy: [using, term] } }).glossary
  expect(found?.notes).toEqual(['term-note', 'basic-note'])
})

test('other names and notes of the glossary file are linked too', () => {
  const glossary = [
    { en: 'rest interval', nl: 'seriepauze', definitionEn: 'R.', definitionNl: 'R.' },
  ]
  const glossaryLinks = [{ term: 'rest interval', also: ['rest'], notes: ['basic-note'] }]
  const [found] = library({ notes, glossary, glossaryLinks }).glossary.slice(-1)
  expect(found?.notes).toEqual(['basic-note', 'choice-note'])
})
