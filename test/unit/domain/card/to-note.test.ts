import { expect, test } from 'vitest'
import { facesOf } from '../../../../src/domain/card/faces'
import { toNote } from '../../../../src/domain/card/to-note'
import { toFigure } from '../../../../src/content/figures/to-figure'
import {
  calculation,
  choice,
  deckOf,
  figureFile,
  figureNote,
  figureSvg,
  numeric,
  ordering,
  patientCase,
  typed,
} from '../../content/deck-of'

const drawn = deckOf({ notes: {}, figures: [{ texts: figureFile, svg: figureSvg }] })
const figures = new Map(drawn.figures.map(toFigure).map((one) => [one.id, one]))

test('a note of one card has the face of its kind, a figure one for each region', () => {
  const notes = [choice, typed, numeric, ordering, calculation, patientCase, figureNote]
  expect(notes.map((note) => facesOf(toNote(note, figures)))).toEqual([
    ['choice'],
    ['typed'],
    ['numeric'],
    ['ordering'],
    ['calculation'],
    ['case'],
    ['z-disc', 'm-line'],
  ])
})

test('a region is asked with the usual question, that of the note, or its own', () => {
  const question = { en: 'Which part?', nl: 'Welk deel?' }
  const own = { en: 'Which line?', nl: 'Welke lijn?' }
  const asked = (change: Partial<typeof figureNote>) => {
    const note = toNote({ ...figureNote, ...change }, figures)
    return note.kind === 'figure' && note.regions.map((region) => region.question.en)
  }
  const usual = 'What is marked here?'
  expect(asked({})).toEqual([usual, usual])
  expect(asked({ question })).toEqual(['Which part?', 'Which part?'])
  const regions = [{ id: 'z-disc', question: own }, { id: 'm-line' }]
  expect(asked({ question, regions })).toEqual(['Which line?', 'Which part?'])
})

test('a typed note accepts nothing more where nothing is written', () => {
  expect(toNote(typed)).toMatchObject({ accept: { en: ['GDF-8'], nl: [] } })
})

test('the answer of a numeric note is written out in both languages', () => {
  const { range: _, ...one } = numeric
  expect(toNote(numeric)).toMatchObject({
    ends: [60, 90],
    tolerance: 0,
    answer: { en: '60–90 s', nl: '60–90 s' },
  })
  expect(toNote({ ...one, value: 0.25, unit: 'weeks' })).toMatchObject({
    ends: [0.25],
    answer: { en: '0.25 weeks', nl: '0,25 weken' },
  })
})

test('every step of an ordering is a group, of one or of those that stand together', () => {
  const both = (text: string) => ({ en: text, nl: text })
  expect(toNote(ordering)).toMatchObject({
    steps: [
      [{ en: 'load', nl: 'belasting' }],
      [both('sensor'), both('calcium')],
      [{ en: 'growth', nl: 'groei' }],
    ],
  })
})

test('a step of a case is a task with its explanation and what lies beneath', () => {
  const note = toNote(patientCase)
  expect(note.kind === 'case' && note.steps[0]).toEqual({
    task: {
      kind: 'basic',
      question: { en: 'What comes first?', nl: 'Wat komt er, first?' },
      answer: { en: 'the first thing', nl: 'the first thing' },
    },
    explanation: { en: 'Because.', nl: 'Daarom.' },
    beneath: ['basic-note'],
  })
})

test('what every note may carry is kept', () => {
  const text = { en: 'Text', nl: 'Tekst' }
  const common = { mnemonic: text, correction: { version: 2, text } }
  expect(toNote({ ...choice, ...common })).toMatchObject(common)
})
