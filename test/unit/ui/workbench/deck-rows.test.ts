import { expect, test } from 'vitest'
import type { Catalogue } from '../../../../src/domain/card/catalogue'
import { deckRows, treeMove } from '../../../../src/ui/workbench/deck-rows'

const name = (word: string) => ({ en: word, nl: word })
const catalogue: Catalogue = {
  version: '1',
  subjects: [
    { id: 'a', name: name('A') },
    { id: 'b', name: name('B') },
  ],
  topics: [
    { id: 'a1', subject: 'a', name: name('A1'), weight: 1, cards: 5 },
    { id: 'a2', subject: 'a', name: name('A2'), weight: 1, cards: 5 },
    { id: 'b1', subject: 'b', name: name('B1'), weight: 1, cards: 5 },
  ],
}
const counts = {
  a1: { due: 2, new: 1, learned: 3, total: 5 },
  a2: { due: 1, new: 0, learned: 4, total: 5 },
}
const none = { due: 0, new: 0, learned: 0, total: 0 }
const rows = deckRows(catalogue, counts, new Set(['a']))

test('a subject sums its topics, and only an open one shows them', () => {
  expect(rows).toEqual([
    {
      id: 'a',
      name: name('A'),
      level: 1,
      position: 1,
      setSize: 2,
      expanded: true,
      counts: { due: 3, new: 1, learned: 7, total: 10 },
    },
    {
      id: 'a1',
      name: name('A1'),
      level: 2,
      position: 1,
      setSize: 2,
      parent: 'a',
      counts: counts.a1,
    },
    {
      id: 'a2',
      name: name('A2'),
      level: 2,
      position: 2,
      setSize: 2,
      parent: 'a',
      counts: counts.a2,
    },
    {
      id: 'b',
      name: name('B'),
      level: 1,
      position: 2,
      setSize: 2,
      expanded: false,
      counts: none,
    },
  ])
})

test.each([
  ['a', 'ArrowDown', { focus: 'a1' }],
  ['a2', 'ArrowDown', { focus: 'b' }],
  ['b', 'ArrowDown', undefined],
  ['a', 'ArrowUp', undefined],
  ['a1', 'ArrowUp', { focus: 'a' }],
  ['a2', 'Home', { focus: 'a' }],
  ['a', 'End', { focus: 'b' }],
  ['a', 'ArrowRight', { focus: 'a1' }],
  ['b', 'ArrowRight', { toggle: 'b' }],
  ['a1', 'ArrowRight', undefined],
  ['a', 'ArrowLeft', { toggle: 'a' }],
  ['a2', 'ArrowLeft', { focus: 'a' }],
  ['b', 'ArrowLeft', undefined],
  ['b', 'Enter', { toggle: 'b' }],
  ['a', ' ', { toggle: 'a' }],
  ['a1', 'Enter', { choose: 'a1' }],
  ['a', 'x', undefined],
  ['gone', 'ArrowDown', undefined],
])('in the tree, on %s, %s moves as ARIA says', (focused, key, expected) => {
  expect(treeMove(rows, focused, key)).toEqual(expected)
})
