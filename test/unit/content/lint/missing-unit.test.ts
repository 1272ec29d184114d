import { expect, test } from 'vitest'
import { missingUnit } from '../../../../src/content/lint/missing-unit'
import { basic, choice, cloze, fact, numeric, patientCase } from '../deck-of'
import { lintNotes } from './lint-notes'

const known = {
  ...fact,
  en: 'Use 65-85% of 1RM for 8 weeks; a score of 4 or more.',
  nl: 'Gebruik 65-85% van het 1RM gedurende 8 weken; een score van 4 of meer.',
}

test('a bare number as an answer is refused when the fact gives a unit', () => {
  const options = [
    { en: '8', nl: '8', correct: true as const },
    { en: '9', nl: '9' },
    { en: '10', nl: '10' },
  ]
  const notes = [
    { ...basic, answer: { en: '65–85', nl: '65 tot 85' } },
    { ...choice, options },
  ]
  expect(lintNotes(missingUnit, notes, [known])).toEqual([
    'note basic-note: the answer "65–85" has no unit, the fact has one',
    'note basic-note: the answer "65 tot 85" has no unit, the fact has one',
    'note choice-note: the answer "8" has no unit, the fact has one',
    'note choice-note: the answer "8" has no unit, the fact has one',
  ])
})

test('numbers with a unit, and numbers that have none in the fact, pass', () => {
  const notes = [
    { ...basic, answer: { en: '65–85% of 1RM', nl: '65–85%' } },
    { ...basic, id: 'score', answer: { en: 'at least 4', nl: 'ten minste 4' } },
  ]
  expect(lintNotes(missingUnit, notes, [known])).toEqual([])
})

test('after a deletion the unit may follow in the text', () => {
  const text = { en: 'Use {{c1::65–85}}% of 1RM.', nl: 'Duur: {{c1::8}}, in weken.' }
  expect(lintNotes(missingUnit, [{ ...cloze, text }], [known])).toEqual([
    'note cloze-note: the answer "8" has no unit, the fact has one',
  ])
})

test('a typed number without unit is refused when the fact gives one', () => {
  const { range: _, ...one } = numeric
  const notes = [
    { ...numeric, range: [65, 85] as [number, number], unit: 'none' as const },
    { ...one, id: 'score', value: 4, unit: 'none' as const },
    { ...one, id: 'weeks', value: 8, unit: 'weeks' as const },
  ]
  expect(lintNotes(missingUnit, notes, [known])).toEqual([
    'note numeric-note: the answer "85" has no unit, the fact has one',
  ])
})

test('a number typed at a step of a case has its unit too', () => {
  const step = {
    kind: 'numeric' as const,
    question: { en: 'How long?', nl: 'Hoe lang?' },
    value: 8,
    unit: 'none' as const,
    explanation: { en: 'Because.', nl: 'Daarom.' },
  }
  const note = { ...patientCase, steps: [...patientCase.steps, step] }
  expect(lintNotes(missingUnit, [note], [known])).toEqual([
    'note case-note: the answer "8" has no unit, the fact has one',
  ])
})
