import { expect, test } from 'vitest'
import { withOwnTopic } from '../../../../src/domain/own/own-catalogue'

const catalogue = { version: 'v1', subjects: [], topics: [] }

test('own notes without a topic have one of their own, last and only once', () => {
  const once = withOwnTopic(catalogue)
  expect(once.subjects.map(({ id }) => id)).toEqual(['own'])
  expect(once.topics.map(({ id, subject }) => [id, subject])).toEqual([['own', 'own']])
  expect(withOwnTopic(once)).toBe(once)
})
