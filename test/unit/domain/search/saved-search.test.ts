import { expect, test } from 'vitest'
import { isTaken, type SavedSearch } from '../../../../src/domain/search/saved-search'

const leeches: SavedSearch = {
  id: 'one',
  name: 'Leeches',
  query: 'is:leech',
  createdAt: 0,
}

test.each<[string, string | undefined, boolean]>([
  ['Leeches', undefined, true],
  [' leeches ', undefined, true],
  ['Leech', undefined, false],
  ['leeches', 'one', false],
  ['leeches', 'other', true],
])('“%s” for the search %s is taken: %s', (name, ownId, taken) => {
  expect(isTaken(name, [leeches], ownId)).toBe(taken)
})
