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

test('what a case tells of its patient may come back, other numbers may not', () => {
  const later = {
    kind: 'basic' as const,
    question: {
      en: 'He rests 75 s. Who rests 85 s?',
      nl: 'Hij rust 75 s. Wie rust 85 s?',
    },
    answer: { en: 'Nobody', nl: 'Niemand' },
    explanation: { en: 'He rested 75 s.', nl: 'Hij rustte 75 s.' },
  }
  const own = {
    ...patientCase,
    steps: [...patientCase.steps, later],
    vignette: { en: 'A man of 71 walks 12.5 m.', nl: 'Een man van 71 loopt 12,5 m.' },
    explanation: { en: 'At 71 he rests 80 s.', nl: 'Op zijn 71e rust hij 80 s.' },
  }
  expect(lintNotes(unfoundedNumber, [own]).toSorted()).toEqual(
    [80, 80, 85, 85].map((number) => `note case-note: ${number} does not stand in F001`),
  )
})

const rested = {
  ...patientCase,
  vignette: { en: 'He rested 150 s of 200 s.', nl: 'Hij rustte 150 s van 200 s.' },
}

test.each([
  ['a part in per cent', { value: 75 }],
  ['what is left', { value: 50 }],
  ['less than 60 s', { value: 90 }],
  ['so many times 60 s', { value: 2.5 }],
  ['nearly, within the tolerance', { value: 41, tolerance: 1 }],
  ['both ends of a range', { range: [50, 90] as [number, number] }],
])('a step may ask what comes of the vignette and a fact: %s', (_, asked) => {
  const steps = [...rested.steps, { ...step, kind: 'numeric' as const, ...asked }]
  expect(lintNotes(unfoundedNumber, [{ ...rested, steps }])).toEqual([])
})

test('an earlier result may be worked on, but no number comes from nowhere', () => {
  const asking = (value: number) => ({ ...step, kind: 'numeric' as const, value })
  const steps = [...rested.steps.slice(1), asking(75), asking(225), asking(42)]
  expect(lintNotes(unfoundedNumber, [{ ...rested, steps }])).toEqual([
    'note case-note: 42 does not stand in F001',
  ])
})
