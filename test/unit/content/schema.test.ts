import * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  sourcesFileSchema,
  topicFileSchema,
  topicsFileSchema,
} from '../../../src/content/schema'
import {
  calculation,
  choice,
  cloze,
  numeric,
  ordering,
  patientCase,
  term,
  topicsFile,
} from './deck-of'

function messages(schema: v.GenericSchema, value: unknown): string[] {
  return (v.safeParse(schema, value).issues ?? []).map(({ message }) => message)
}

function inTopic(note: unknown) {
  return { topic: 'anatomy', notes: [note] }
}

test('exactly one option is correct', () => {
  const wrong = choice.options.map(({ en, nl }) => ({ en, nl }))
  const allRight = wrong.map((option) => ({ ...option, correct: true }))
  const message = 'must mark exactly one option with correct: true'
  expect(
    messages(topicFileSchema, inTopic({ ...choice, options: choice.options })),
  ).toEqual([])
  expect(messages(topicFileSchema, inTopic({ ...choice, options: wrong }))).toEqual([
    message,
  ])
  expect(messages(topicFileSchema, inTopic({ ...choice, options: allRight }))).toEqual([
    message,
  ])
})

test('several options are correct where the note says so, but never all', () => {
  const several = (count: number) =>
    inTopic({
      ...choice,
      several: true,
      options: choice.options.map(({ en, nl }, index) =>
        index < count ? { en, nl, correct: true } : { en, nl },
      ),
    })
  const message = 'must mark two options or more with correct: true, not all'
  expect([1, 2, 3].map((count) => messages(topicFileSchema, several(count)))).toEqual([
    [message],
    [],
    [message],
  ])
})

test('a numeric note has a value or a range, and a known unit', () => {
  const { range, ...rest } = numeric
  const note = (change: object) =>
    messages(topicFileSchema, inTopic({ ...rest, ...change }))
  const message = 'must have either a value or a range'
  expect(note({ value: 60 })).toEqual([])
  expect(note({ range })).toEqual([])
  expect(note({})).toEqual([message])
  expect(note({ value: 60, range })).toEqual([message])
  expect(note({ value: 60, unit: 'stone' })).toEqual([
    expect.stringMatching(/^must be one of none, %, /),
  ])
})

test('the variables of a calculation are words that do not mean the answer, and step on', () => {
  const variables = (names: object) =>
    messages(topicFileSchema, inTopic({ ...calculation, variables: names }))
  const numbers = { from: 1, to: 2, step: 1 }
  expect(variables({ load: numbers })).toEqual([])
  expect(variables({})).toEqual(['has no variable'])
  expect(variables({ Load: numbers })).toEqual(['must be a lower-case word'])
  expect(variables({ answer: numbers })).toEqual(['must not be called answer'])
  expect(variables({ load: { ...numbers, step: 0 } })).toEqual(['must be more than 0'])
})

test('steps are put in order in threes at least, some of them together', () => {
  const [first, second] = ordering.steps
  const steps = (list: readonly unknown[]) =>
    messages(topicFileSchema, inTopic({ ...ordering, steps: list }))
  expect(steps(ordering.steps)).toEqual([])
  expect(steps([first, second])).toEqual(['has fewer than 3 steps'])
  expect(steps([first, second, { together: [first] }])).toEqual([
    'has fewer than 2 steps that stand together',
  ])
})

test('a patient case has three to five steps, each of a kind that can be one', () => {
  const [step] = patientCase.steps
  const steps = (list: readonly unknown[]) =>
    messages(topicFileSchema, inTopic({ ...patientCase, steps: list }))
  expect(steps(patientCase.steps)).toEqual([])
  expect(steps([step, step])).toEqual(['has fewer than 3 steps'])
  expect(steps([step, step, { ...step, kind: 'cloze' }])).toEqual([
    'must be basic, choice, typed, numeric or ordering',
  ])
  const unmarked = choice.options.map(({ en, nl }) => ({ en, nl }))
  const { question } = choice
  const asked = { kind: 'choice', question, options: unmarked }
  const explanation = { en: 'Because.', nl: 'Daarom.' }
  expect(steps([step, step, { ...asked, explanation }])).toEqual([
    'must mark exactly one option with correct: true',
  ])
})

test('a choice has three to six options', () => {
  const [first, second, third] = choice.options
  expect(
    messages(topicFileSchema, inTopic({ ...choice, options: [first, second] })),
  ).toEqual(['has fewer than 3 options'])
  const seven = [first, second, third, second, third, second, third]
  expect(messages(topicFileSchema, inTopic({ ...choice, options: seven }))).toEqual([
    'has more than 6 options',
  ])
})

test('a cloze text has a deletion in each language', () => {
  const text = { ...cloze.text, nl: 'Niets weg.' }
  expect(messages(topicFileSchema, inTopic({ ...cloze, text }))).toEqual([
    'has no deletion such as {{c1::answer}}',
  ])
})

test('the faces of a term are known and named once', () => {
  expect(
    messages(topicFileSchema, inTopic({ ...term, faces: ['term', 'to-en'] })),
  ).toEqual([])
  expect(messages(topicFileSchema, inTopic({ ...term, faces: ['back'] }))).toEqual([
    'must be definition, term, to-en or to-nl',
  ])
  expect(
    messages(topicFileSchema, inTopic({ ...term, faces: ['term', 'term'] })),
  ).toEqual(['names a face twice'])
})

test('a note has at least one fact and one source, and an id of words and hyphens', () => {
  const note = { ...term, id: 'Term_1', facts: [], sources: [] }
  expect(messages(topicFileSchema, inTopic(note))).toEqual([
    'must be lower-case words and digits joined by hyphens',
    'names no fact',
    'names no source',
  ])
})

test('a DOI is bare, without address', () => {
  const source = { reference: 'One A. 2001.', doi: 'https://doi.org/10.1000/1' }
  expect(messages(sourcesFileSchema, { ONE2001: source })).toEqual([
    'must be a bare DOI such as 10.1000/182',
  ])
})

test('a reference is only the reference: where somebody saw it is no affair of a student', () => {
  const paper = 'One A. Growth seen in mice. J Physiol 2001;1:2-3.'
  const told = (reference: string) =>
    messages(sourcesFileSchema, { ONE2001: { reference } })
  expect(told(paper)).toEqual([])
  for (const remark of ['(Abstract seen as PMC1.)', '(Formula checked in look-up.)']) {
    expect(told(`${paper} ${remark}`)).toEqual([
      'holds a working remark; write what a student should know under remark',
    ])
  }
})

test('a topic weighs at least 1', () => {
  const [topic] = topicsFile.topics
  const topics = { ...topicsFile, topics: [{ ...topic, weight: 0 }] }
  expect(messages(topicsFileSchema, topics)).toEqual(['must be at least 1'])
})
