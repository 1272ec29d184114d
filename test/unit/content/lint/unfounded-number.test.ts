import { expect, test } from 'vitest'
import { unfoundedNumber } from '../../../../src/content/lint/unfounded-number'
import { basic, calculation, choice, fact, numeric, patientCase } from '../deck-of'
import { lintNotes } from './lint-notes'

test('a number that stands in no fact of the note is refused', () => {
  const explanation = { en: 'About 90 s is usual.', nl: 'Circa 60 s is gewoon.' }
  expect(lintNotes(unfoundedNumber, [{ ...basic, explanation }])).toEqual([
    'note basic-note: 90 does not stand in F001',
  ])
})

test('numbers of note, nuance and key count, in either decimal notation and as words', () => {
  const known = {
    ...fact,
    en: 'Five weeks with 1,500 kg.',
    noteEn: 'It was 3.5%.',
    nuanceNl: 'Twaalf mannen.',
  }
  const explanation = {
    en: '5 weeks, 3.5%, 12 men, 1,500 kg',
    nl: '5 weken, 3,5%, 12 mannen, 1.500 kg, 60 s',
  }
  expect(lintNotes(unfoundedNumber, [{ ...basic, explanation }], [known])).toEqual([])
})

test('digits in names, years of the sources and wrong options are free', () => {
  const text =
    'In 2001: 1RM, Pax7, mTORC1, p70S6K1, 4E-BP1, IGF-1, EWGSOP2, type 2, IIa, kg/m2, step 2'
  const explanation = { en: text, nl: text }
  expect(lintNotes(unfoundedNumber, [{ ...basic, explanation }, choice])).toEqual([])
})

const step = {
  question: { en: 'How long?', nl: 'Hoe lang?' },
  explanation: { en: 'Because.', nl: 'Daarom.' },
  unit: 's' as const,
}

test('a typed number and the numbers of a formula are looked for as well', () => {
  const notes = [
    numeric,
    { ...calculation, formula: 'load ^ 2 * 3 / 100' },
    {
      ...patientCase,
      steps: [...patientCase.steps, { ...step, kind: 'numeric' as const, value: 45 }],
    },
  ]
  expect(lintNotes(unfoundedNumber, notes)).toEqual([
    'note numeric-note: 90 does not stand in F001',
    'note calculation-note: 2 does not stand in F001',
    'note calculation-note: 2 does not stand in F001',
    'note calculation-note: 3 does not stand in F001',
    'note case-note: 45 does not stand in F001',
  ])
})
