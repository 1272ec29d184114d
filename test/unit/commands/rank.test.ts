import { expect, test } from 'vitest'
import { rank, type Searchable } from '../../../src/commands/rank'

const entries: readonly Searchable[] = [
  { id: 'flag', title: 'Markeer deze kaart', englishTitle: 'Flag this card' },
  { id: 'light', title: 'Thema: Licht', englishTitle: 'Theme: Light' },
  { id: 'dark', title: 'Thema: Donker', englishTitle: 'Theme: Dark' },
  { id: 'export', title: 'Alles exporteren', englishTitle: 'Export everything' },
  { id: 'side', title: 'Zijbalk tonen', englishTitle: 'Show the side bar' },
  { id: 'cafe', title: 'Één café', englishTitle: 'One coffee' },
]

function found(query: string, recent: readonly string[] = []): readonly string[] {
  return rank(query, entries, recent).map(({ id }) => id)
}

test('an empty query gives everything, recently used first, the rest as given', () => {
  expect(found('', ['side', 'dark'])).toEqual([
    'side',
    'dark',
    'flag',
    'light',
    'export',
    'cafe',
  ])
})

test.each([
  ['the shown language', 'thema', ['light', 'dark']],
  ['the English title', 'theme', ['light', 'dark']],
  ['a leading >', '> thema', ['light', 'dark']],
  ['the start of a later word', 'donk', ['dark']],
  ['letters in order, initials before strays', 'thd', ['dark', 'side', 'flag']],
  ['any case and no accents', 'CAFE', ['cafe']],
  ['words whatever signs stand between', 'theme dark', ['dark']],
  ['nothing', 'qqq', []],
])('finds by %s', (_, query, expected) => {
  expect(found(query)).toEqual(expected)
})

test('among equal matches the recently used comes first', () => {
  expect(found('thema', ['dark'])).toEqual(['dark', 'light'])
})

test('the start of a word outranks the middle of one, however recently that was used', () => {
  const two = [
    { id: 'middle', title: 'Undo', englishTitle: 'Undo' },
    { id: 'start', title: 'Do it', englishTitle: 'Do it' },
  ]
  expect(rank('do', two, ['middle']).map(({ id }) => id)).toEqual(['start', 'middle'])
})
