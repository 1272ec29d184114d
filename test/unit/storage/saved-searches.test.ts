import { expect, test } from 'vitest'
import { mostSearchChanges } from '../../../src/domain/search/search-change'
import {
  changeSavedSearch,
  readSavedSearches,
  readSearchChanges,
  undoSearchChange,
} from '../../../src/storage/saved-searches'
import { noon, openDeck } from './helpers'

const today = 20_790
const leeches = { id: 'leeches', name: 'Leeches', query: 'is:leech', createdAt: noon }

test('a search that was renamed and then removed comes back step by step', async () => {
  const db = await openDeck()
  await db.savedSearches.put(leeches)
  const renamed = { ...leeches, name: 'Hard ones' }
  const one = { type: 'renamed', before: leeches, studyDay: today } as const
  const two = { type: 'removed', before: renamed, studyDay: today } as const
  await changeSavedSearch(db, one, 'Hard ones')
  await changeSavedSearch(db, two)
  expect(await readSavedSearches(db)).toEqual([])
  expect(await readSearchChanges(db, today)).toEqual([one, two])

  expect(await undoSearchChange(db, today)).toEqual(renamed)
  expect(await undoSearchChange(db, today)).toEqual(leeches)
  expect(await readSavedSearches(db)).toEqual([leeches])
  expect(await undoSearchChange(db, today)).toBeUndefined()
})

test('the way back ends with the study day', async () => {
  const db = await openDeck()
  await db.savedSearches.put(leeches)
  await changeSavedSearch(db, { type: 'removed', before: leeches, studyDay: today })
  expect(await readSearchChanges(db, today + 1)).toEqual([])
  expect(await undoSearchChange(db, today + 1)).toBeUndefined()
  expect(await readSavedSearches(db)).toEqual([])
})

test('only so many changes are kept', async () => {
  const db = await openDeck()
  for (let count = 0; count <= mostSearchChanges; count++) {
    const before = { ...leeches, name: `Name ${count}` }
    await changeSavedSearch(db, { type: 'renamed', before, studyDay: today }, 'Next')
  }
  const names = (await readSearchChanges(db, today)).map(({ before }) => before.name)
  expect(names).toHaveLength(mostSearchChanges)
  expect(names[0]).toBe('Name 1')
})
