import { expect, test } from 'vitest'
import { describeProblem } from '../../../src/content/problem'
import { readDeck } from '../../../src/content/read'
import { cardFolder, deckFiles } from './card-folder'
import { basic, fact } from './deck-of'

test('a good folder is read whole', async () => {
  const { deck, problems } = await readDeck(await cardFolder(deckFiles))
  expect(problems).toEqual([])
  expect(deck?.topicFiles.map(({ file }) => file)).toEqual([
    'cards/physiology/anatomy.yaml',
    'cards/training/volume.yaml',
  ])
  expect(deck?.topicFiles[0]?.value).toEqual({ topic: 'anatomy', notes: [basic] })
  expect([...(deck?.facts.values() ?? [])]).toEqual([fact])
})

test('a broken topic file is named and the others are still read', async () => {
  const files = { ...deckFiles, 'physiology/anatomy.yaml': 'topic: anatomy\nnotes: []\n' }
  const { deck, problems } = await readDeck(await cardFolder(files))
  expect(problems.map(describeProblem)).toEqual([
    'cards/physiology/anatomy.yaml:2 notes: has no notes',
  ])
  expect(deck?.topicFiles.map(({ file }) => file)).toEqual(['cards/training/volume.yaml'])
})

test('without topics, sources, seed, glossary or facts there is no deck', async () => {
  const { deck, problems } = await readDeck(await cardFolder({ 'facts.json': '{}' }))
  expect(deck).toBeUndefined()
  expect(problems.map(describeProblem).sort()).toEqual([
    'cards/facts.json:1 cannot be read, or has not the shape of a list of facts',
    'cards/glossary.yaml:1 cannot be read',
    'cards/seed.yaml:1 cannot be read',
    'cards/sources.yaml:1 cannot be read',
    'cards/topics.yaml:1 cannot be read',
  ])
})
