import { expect, test } from 'vitest'
import { orderingSteps } from '../../../../src/domain/lint/ordering-steps'
import { ordering as authored, patientCase } from '../../content/deck-of'
import { complaintsOn } from './complaints-on'

const ordering = {
  ...authored,
  question: { en: 'From the outside inwards', nl: 'Van buiten naar binnen' },
}
const both = (text: string) => ({ en: text, nl: text })

test('steps that tell nothing but themselves pass', () => {
  const steps = ['Dandelion', 'A-band shortens', '3 sets of squats'].map(both)
  expect(complaintsOn(orderingSteps, [ordering, { ...ordering, steps }])).toEqual([])
})

test('a step that tells its place is refused in each language', () => {
  const steps = [
    { en: '1. load', nl: 'belasting' },
    { en: 'signal', nl: 'Stap 2: signaal' },
    { en: 'Then growth', nl: 'daarna groei' },
    { en: 'b) strength', nl: 'ten slotte kracht' },
  ]
  expect(complaintsOn(orderingSteps, [{ ...ordering, steps }])).toEqual([
    'note ordering-note: the step tells its place: "1. load"',
    'note ordering-note: the step tells its place: "Then growth"',
    'note ordering-note: the step tells its place: "b) strength"',
    'note ordering-note: the step tells its place: "Stap 2: signaal"',
    'note ordering-note: the step tells its place: "daarna groei"',
    'note ordering-note: the step tells its place: "ten slotte kracht"',
  ])
})

test('two equal steps are refused, also among those that stand together', () => {
  const steps = [
    both('load'),
    { together: [both('sensor'), both('Load.')] },
    both('growth'),
  ]
  expect(complaintsOn(orderingSteps, [{ ...ordering, steps }])).toEqual([
    'note ordering-note: the step is there twice: "Load."',
    'note ordering-note: the step is there twice: "Load."',
  ])
})

test('a question that names a step is refused, at a step of a case too', () => {
  const question = { en: 'From the load on', nl: 'Vanaf het begin' }
  const { steps } = ordering
  const step = {
    kind: 'ordering' as const,
    question,
    steps,
    explanation: { en: 'Because.', nl: 'Daarom.' },
  }
  const notes = [
    { ...ordering, question },
    { ...patientCase, steps: [...patientCase.steps, step] },
  ]
  const message = 'the question names the step "load" and so gives its place away'
  expect(complaintsOn(orderingSteps, notes)).toEqual([
    `note ordering-note: ${message}`,
    `note case-note: ${message}`,
  ])
})
