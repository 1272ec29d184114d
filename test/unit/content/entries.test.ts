import { expect, test } from 'vitest'
import { compile } from '../../../src/content/compile'
import { packEntries, unpackEntries } from '../../../src/content/entries'
import { basic, choice, cloze, deckOf, term } from './deck-of'

test('cards come out of their packed form as they went in', () => {
  const result = compile(
    deckOf({ notes: { anatomy: [cloze, basic], volume: [choice, term] } }),
  )
  const entries = 'content' in result ? result.content.entries : []
  expect(entries).toHaveLength(6)
  expect(packEntries(entries).split('\n')).toEqual([
    'anatomy',
    ' cloze-note cloze c1,c2',
    ' basic-note basic',
    'volume',
    ' choice-note choice',
    ' term-note term',
  ])
  expect(unpackEntries(packEntries(entries))).toEqual(entries)
})

test('a topic whose notes wait for another topic keeps its places', () => {
  const anatomy = [basic, { ...term, after: ['choice-note'] }]
  const result = compile(deckOf({ notes: { anatomy, volume: [choice] } }))
  const entries = 'content' in result ? result.content.entries : []
  expect(entries.map(({ topic }) => topic)).toEqual([
    'anatomy',
    'volume',
    'anatomy',
    'anatomy',
  ])
  expect(unpackEntries(packEntries(entries))).toEqual(entries)
})
