import * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  sourcesFileSchema,
  topicFileSchema,
  topicsFileSchema,
} from '../../../src/content/schema'
import { choice, cloze, term, topicsFile } from './deck-of'

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

test('a choice has three to five options', () => {
  const [first, second, third] = choice.options
  expect(
    messages(topicFileSchema, inTopic({ ...choice, options: [first, second] })),
  ).toEqual(['has fewer than 3 options'])
  const six = [first, second, third, second, third, second]
  expect(messages(topicFileSchema, inTopic({ ...choice, options: six }))).toEqual([
    'has more than 5 options',
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

test('a topic weighs at least 1', () => {
  const [topic] = topicsFile.topics
  const topics = { ...topicsFile, topics: [{ ...topic, weight: 0 }] }
  expect(messages(topicsFileSchema, topics)).toEqual(['must be at least 1'])
})
