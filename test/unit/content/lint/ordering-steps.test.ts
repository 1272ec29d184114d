import { expect, test } from 'vitest'
import { orderingSteps } from '../../../../src/content/lint/ordering-steps'
import { ordering, patientCase } from '../deck-of'
import { lintNotes } from './lint-notes'

const both = (text: string) => ({ en: text, nl: text })

function complaints(...parts: readonly { en: string; nl: string }[]): string[] {
  const steps = [...parts, ...['load', 'sensor', 'growth'].map(both)]
  return lintNotes(orderingSteps, [{ ...ordering, steps }])
}

test('short parts that differ pass', () => {
  expect(lintNotes(orderingSteps, [ordering])).toEqual([])
})

test('a part that stands there twice is refused, however it is written', () => {
  expect(complaints({ en: 'The signal', nl: 'Growth!' })).toEqual([
    'note ordering-note: "growth" stands there twice',
  ])
})

test.each([
  ['First the load', 'Belasting', 'First the load'],
  ['Signal', 'Ten eerste belasting', 'Ten eerste belasting'],
  ['2. Calcium', 'Calcium', '2. Calcium'],
  ['Phase 3', 'Slot', 'Phase 3'],
  ['Calcium', 'Daarna calcium', 'Daarna calcium'],
  ['Finally calcium', 'Calcium', 'Finally calcium'],
])('a part that says where it stands is refused: %s / %s', (en, nl, found) => {
  expect(complaints({ en, nl })).toEqual([
    `note ordering-note: "${found}" says where it stands`,
  ])
})

test('a word that only begins like a place passes', () => {
  expect(complaints({ en: 'Firstborn cells', nl: 'Danskramp' })).toEqual([])
})

test('a part that does not fit on a line is refused', () => {
  expect(complaints({ en: 'a'.repeat(61), nl: 'kort' })).toEqual([
    'note ordering-note: a part has 61 characters, at most 60 fit',
  ])
})

test('more than seven parts are refused, also when some stand together', () => {
  const together = ['a', 'b', 'c', 'd', 'e', 'f'].map(both)
  const steps = [both('load'), { together }, both('growth')]
  expect(lintNotes(orderingSteps, [{ ...ordering, steps }])).toEqual([
    'note ordering-note: 8 parts are put in order, at most 7 fit',
  ])
})

test('an ordering inside a case is held to the same', () => {
  const { question, explanation } = ordering
  const steps = ['one', 'two', 'then three'].map(both)
  const step = {
    kind: 'ordering' as const,
    question,
    explanation,
    steps,
    beneath: ['basic-note'],
  }
  const asCase = { ...patientCase, steps: [step, ...patientCase.steps.slice(1)] }
  expect(lintNotes(orderingSteps, [asCase])).toEqual([
    'note case-note: "then three" says where it stands',
  ])
})
