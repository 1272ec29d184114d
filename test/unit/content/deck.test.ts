import { fileURLToPath } from 'node:url'
import { catalogue } from 'virtual:myodeck/catalogue'
import { entries } from 'virtual:myodeck/entries'
import { topicLoaders } from 'virtual:myodeck/topics'
import { version } from 'virtual:myodeck/version'
import { expect, test } from 'vitest'
import { compile } from '../../../src/content/compile'
import { coverageOf, shortcomingsOf } from '../../../src/content/coverage'
import { lintDeck } from '../../../src/content/lint/lint'
import { describeProblem } from '../../../src/content/problem'
import { readDeck } from '../../../src/content/read'

const folder = fileURLToPath(new URL('../../../cards', import.meta.url))

test('the shipped cards are well formed, have no lint errors and cover what they must', async () => {
  const { deck, problems } = await readDeck(folder)
  expect(problems.map(describeProblem)).toEqual([])
  if (!deck) return
  expect(lintDeck(deck).map(describeProblem)).toEqual([])
  const result = compile(deck)
  if ('problems' in result) {
    expect(result.problems.map(describeProblem)).toEqual([])
    return
  }
  expect(shortcomingsOf(coverageOf(deck, result.content))).toEqual([])
})

test('the modules that pages import hold every card once, with its text and its sources', async () => {
  expect(entries.map(({ position }) => position)).toEqual(
    entries.map((_, index) => index),
  )
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  expect(Object.keys(topicLoaders)).toEqual(catalogue.topics.map(({ id }) => id))
  for (const topic of catalogue.topics) {
    const text = await topicLoaders[topic.id]?.()
    const cards = entries.filter((entry) => entry.topic === topic.id)
    const notes = Object.values(text?.notes ?? {})
    expect(cards).toHaveLength(topic.cards)
    expect([...new Set(cards.map(({ noteId }) => noteId))]).toEqual(
      notes.map(({ id }) => id),
    )
    expect(Object.keys(text?.sources ?? {}).sort()).toEqual(
      [...new Set(notes.flatMap(({ sources }) => sources))].sort(),
    )
  }
})

test('the version by itself is that of the catalogue', () => {
  expect(version).toBe(catalogue.version)
})
