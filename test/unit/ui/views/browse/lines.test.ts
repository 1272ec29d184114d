import { expect, test } from 'vitest'
import type { TabledCard } from '../../../../../src/app/types'
import {
  linesOf,
  sortedLines,
  type SortKey,
} from '../../../../../src/ui/views/browse/lines'
import { freshRow } from '../../../domain/queue/rows'

function card(noteId: string, face = 'question'): TabledCard {
  const both = { en: noteId, nl: noteId }
  const row = freshRow(noteId, { id: `${noteId}:${face}`, face })
  const texts = { title: both, question: both, text: noteId, topic: '' }
  return { row, ...texts, tags: [], labels: [], overridden: false }
}

const cards = [card('a', 'term'), card('b'), card('a', 'definition')]

test('each card is a row, or each note with the cards of it that were found', () => {
  const keys = (mode: 'cards' | 'notes') =>
    linesOf(cards, mode).map((line) => [line.key, line.cards.length])
  expect(keys('cards')).toEqual([
    ['a:term', 1],
    ['b:question', 1],
    ['a:definition', 1],
  ])
  expect(keys('notes')).toEqual([
    ['a', 2],
    ['b', 1],
  ])
})

test.each<[string, SortKey[], boolean, string]>([
  ['numbers', [3, 1, 2], false, 'bca'],
  ['numbers downwards', [3, 1, 2], true, 'acb'],
  ['texts as the language orders them', ['Öl', 'Zoo', 'oil'], false, 'cab'],
  ['what is missing last', [undefined, 1, 2], false, 'bca'],
  ['what is missing last, also downwards', [undefined, 1, 2], true, 'cba'],
  ['equal ones as they came', [1, 1, 0], false, 'cab'],
])('sorting puts %s', (_, keys, descending, order) => {
  const lines = linesOf([card('a'), card('b'), card('c')], 'notes')
  const keyOf = ({ key }: { key: string }) => keys['abc'.indexOf(key)]
  const collator = new Intl.Collator('en')
  const sorted = sortedLines(lines, keyOf, descending, collator)
  expect(sorted.map(({ key }) => key).join('')).toBe(order)
})
