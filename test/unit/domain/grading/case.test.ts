import { expect, test } from 'vitest'
import type { CaseStep, CaseTask, StepTask } from '../../../../src/domain/card/task'
import { gradeCase, nextStage, verdictOfStep } from '../../../../src/domain/grading/case'
import {
  begunCase,
  caseOn,
  openChoice,
  stageKey,
  withEntry,
} from '../../../../src/domain/grading/desk'
import type { CaseResponse, StepResponse } from '../../../../src/domain/grading/response'

const both = (text: string) => ({ en: text, nl: text })

const tasks: readonly StepTask[] = [
  { kind: 'basic', question: both('Why?'), answer: both('because') },
  {
    kind: 'choice',
    question: both('Which?'),
    several: false,
    options: [
      { text: both('this'), correct: true },
      { text: both('that'), correct: false },
    ],
  },
  {
    kind: 'typed',
    question: both('What?'),
    answer: { en: 'strength', nl: 'kracht' },
    accept: { en: [], nl: [] },
  },
  {
    kind: 'numeric',
    question: both('How much?'),
    ends: [1.5],
    tolerance: 0,
    unit: 'kg',
    answer: { en: '1.5 kg', nl: '1,5 kg' },
  },
  {
    kind: 'ordering',
    question: both('From … to …'),
    steps: [[both('a')], [both('b')], [both('c')]],
  },
]

const steps: readonly CaseStep[] = tasks.map((task) => ({
  task,
  explanation: both('So.'),
  beneath: [],
}))
const patient: CaseTask = { kind: 'case', vignette: both('A patient.'), steps }
const note = {
  ...patient,
  id: 'a-case',
  title: both('Case'),
  facts: [],
  sources: [],
  explanation: both('So.'),
}

const right: readonly StepResponse[] = [
  { kind: 'judged', knew: true },
  { kind: 'choice', chosen: [0] },
  { kind: 'typed', text: 'strength' },
  { kind: 'numeric', text: '1.5 kg' },
  { kind: 'ordering', order: [0, 1, 2] },
]
const wrong: readonly StepResponse[] = [
  { kind: 'judged', knew: false },
  { kind: 'choice', chosen: [1] },
  { kind: 'typed', text: 'mass' },
  { kind: 'numeric', text: '2 kg' },
  { kind: 'ordering', order: [2, 1, 0] },
]

function answered(responses: readonly (StepResponse | undefined)[]): CaseResponse {
  return {
    kind: 'case',
    step: responses.length - 1,
    stage: 'checked',
    responses,
    answeredIn: responses.map(() => 'en'),
  }
}

test('a case is right when every step is, wrong when none is, else partly right', () => {
  expect(gradeCase(patient, answered(right))).toEqual({
    kind: 'case',
    outcome: 'right',
    steps: ['right', 'right', 'right', 'right', 'right'],
  })
  expect(gradeCase(patient, answered(wrong))?.outcome).toBe('wrong')
  expect(gradeCase(patient, answered([...right.slice(0, 4), ...wrong.slice(4)]))).toEqual(
    {
      kind: 'case',
      outcome: 'partly',
      steps: ['right', 'right', 'right', 'right', 'wrong'],
    },
  )
})

test('a case without a verdict on each of its steps has none', () => {
  expect(gradeCase(patient, begunCase)).toBeUndefined()
  expect(gradeCase(patient, answered([undefined, ...right.slice(1)]))).toBeUndefined()
})

test.each(tasks.map(({ kind }, index) => ({ kind, index })))(
  'a $kind step has its own verdict, that of a card of its kind',
  ({ index }) => {
    expect(verdictOfStep(patient, answered(right), index)?.outcome).toBe('right')
    expect(verdictOfStep(patient, answered(wrong), index)?.outcome).toBe('wrong')
  },
)

test('what can be checked is checked, the rest is judged, and only then the next step is asked', () => {
  const judging = nextStage(patient, begunCase, 'en')
  expect(judging).toMatchObject({ step: 0, stage: 'judging' })
  expect(judging && nextStage(patient, judging, 'en')).toBe(judging)

  const judged = {
    ...withEntry(begunCase, { kind: 'judged', knew: true } as const),
    stage: 'checked' as const,
  }
  const second = nextStage(patient, judged, 'en')
  expect(second).toMatchObject({ step: 1, stage: 'asked' })
  const chosen = withEntry(second ?? begunCase, right[1])
  expect(nextStage(patient, chosen, 'en')).toMatchObject({ step: 1, stage: 'checked' })
})

test('after the last step nothing comes', () => {
  expect(nextStage(patient, answered(right), 'en')).toBeUndefined()
})

test('a step keeps the verdict of the language in which it was answered', () => {
  const slipped: CaseResponse = {
    kind: 'case',
    step: 2,
    stage: 'asked',
    responses: [undefined, undefined, { kind: 'typed', text: 'strenth' }],
    answeredIn: [],
  }
  const checked = nextStage(patient, slipped, 'en')
  expect(checked).toMatchObject({ stage: 'checked' })
  expect(checked && verdictOfStep(patient, checked, 2)?.outcome).toBe('right')
  const inDutch = nextStage(patient, slipped, 'nl')
  expect(inDutch && verdictOfStep(patient, inDutch, 2)?.outcome).toBe('wrong')
})

test('options can be chosen at the step that asks for them, until it is answered', () => {
  const second: CaseResponse = { ...begunCase, step: 1 }
  expect(openChoice(note, begunCase)).toBeUndefined()
  expect(openChoice(note, second)).toEqual({ task: tasks[1], step: 1 })
  expect(openChoice(note, { ...second, stage: 'checked' })).toBeUndefined()
})

test('an entry belongs to the step on the desk and leaves the others alone', () => {
  const third: CaseResponse = { ...begunCase, step: 2, responses: [right[0], right[1]] }
  expect(withEntry(third, right[2]).responses).toEqual(right.slice(0, 3))
  expect(withEntry(third, undefined).responses).toEqual([right[0], right[1], undefined])
})

test('a case goes on when its step or stage changes, not while something is entered', () => {
  expect(stageKey(note, undefined)).toBe(stageKey(note, withEntry(begunCase, right[0])))
  expect(stageKey(note, { ...begunCase, stage: 'judging' })).not.toBe(
    stageKey(note, begunCase),
  )
  expect(caseOn(note, { kind: 'typed', text: 'of another card' })).toBe(begunCase)
})
