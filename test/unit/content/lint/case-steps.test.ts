import { expect, test } from 'vitest'
import { caseSteps } from '../../../../src/content/lint/case-steps'
import { optionsEqual } from '../../../../src/content/lint/options-equal'
import { unfoundedNumber } from '../../../../src/content/lint/unfounded-number'
import type { AuthoredNote, Fact } from '../../../../src/content/schema'
import { basic, choice, fact, patientCase } from '../deck-of'
import { lintNotes } from './lint-notes'

type CaseNote = typeof patientCase

const story = {
  en: 'A man of old age can no longer rise from his chair without the help of his arms.',
  nl: 'Een man op leeftijd kan niet meer uit zijn stoel opstaan zonder zijn armen te gebruiken.',
}
const { question, options, explanation } = choice
const chosen = { kind: 'choice' as const, question, options, explanation }
const [, second, third] = patientCase.steps
const good: CaseNote = {
  ...patientCase,
  vignette: story,
  steps: [{ ...chosen, beneath: ['basic-note'] }, second, third].filter(
    (step) => step !== undefined,
  ),
}

function complaints(change: Partial<CaseNote>, others: AuthoredNote[] = [basic]) {
  return lintNotes(caseSteps, [{ ...good, ...change }, ...others])
}

test('a story with steps of two kinds that rest on its facts passes', () => {
  expect(complaints({})).toEqual([])
})

test.each([
  ['too short', { ...story, en: 'A man.' }, '6'],
  ['too long', { ...story, en: 'a'.repeat(331) }, '331'],
])('a vignette that is %s is refused', (_, vignette, length) => {
  expect(complaints({ vignette })).toEqual([
    `note case-note: the vignette has ${length} characters, 80 to 330 are asked for`,
  ])
})

test('steps of one kind only are refused', () => {
  expect(complaints({ steps: patientCase.steps })).toEqual([
    'note case-note: every step is of one kind',
  ])
})

test('a case that names none of the facts taught beneath a step is refused', () => {
  const elsewhere = { ...basic, facts: ['F002', 'F003'] }
  const message =
    'note case-note: the case names none of the facts of basic-note (F002, F003)'
  expect(complaints({}, [elsewhere])).toEqual([message, message, message])
})

test('a story that gives the answer of a step away is refused', () => {
  const vignette = { ...story, en: `${story.en} He waits for the third thing.` }
  expect(complaints({ vignette })).toEqual([
    'note case-note: the vignette gives the answer away: "the third thing"',
  ])
})

test('an explanation that gives a later step away is refused', () => {
  const told = { en: 'It leads to the third thing.', nl: 'Daarom.' }
  const steps = good.steps.map((step, index) =>
    index === 0 ? { ...step, explanation: told } : step,
  )
  expect(complaints({ steps })).toEqual([
    'note case-note: step 1 gives the answer away: "the third thing"',
  ])
})

test('a step is held to the rules of its own kind', () => {
  const [first, , other] = options
  const twice = first && other ? [first, other, other] : []
  const steps = good.steps.map((step, index) =>
    index === 0 && step.kind === 'choice' ? { ...step, options: twice } : step,
  )
  const message = 'note case-note: two options are equal: "10-20 s"'
  expect(lintNotes(optionsEqual, [{ ...good, steps }])).toEqual([message, message])
})

test('a number that no fact has is refused, unless it belongs to the patient; at a step too', () => {
  const known: Fact = { ...fact, en: 'Rest longer than 60 s, or 20–30 s.' }
  const aged = {
    ...good,
    vignette: { ...story, en: `${story.en} He is 81.` },
    explanation: { en: 'Over 60 s. He is 81 and waits 45 s.', nl: 'Daarom.' },
  }
  const steps = good.steps.map((step, index) =>
    index === 1 ? { ...step, question: { en: 'Why 82?', nl: 'Waarom?' } } : step,
  )
  const lint = (note: CaseNote) => lintNotes(unfoundedNumber, [note], [known])
  expect(lint({ ...aged, patientNumbers: [81] })).toEqual([
    'note case-note: 45 does not stand in F001',
  ])
  expect(lint({ ...aged, steps, patientNumbers: [81, 45] })).toEqual([
    'note case-note: 82 does not stand in F001',
  ])
})
