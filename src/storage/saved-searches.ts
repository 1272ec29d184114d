import type { SavedSearch } from '../domain/search/saved-search'
import { mostSearchChanges, type SearchChange } from '../domain/search/search-change'
import type { MyodeckDatabase } from './database'

/** Every saved search, the oldest first. */
export async function readSavedSearches(
  db: MyodeckDatabase,
): Promise<readonly SavedSearch[]> {
  const all = await db.savedSearches.toArray()
  return all.sort((one, other) => one.createdAt - other.createdAt)
}

/** What was done to saved searches on a study day and can be taken back, the newest last. */
export async function readSearchChanges(
  db: MyodeckDatabase,
  studyDay: number,
): Promise<readonly SearchChange[]> {
  const row = await db.meta.get('searchChanges')
  if (row?.key !== 'searchChanges') return []
  return row.changes.filter((change) => change.studyDay === studyDay)
}

/** Renames or removes a saved search and keeps the way back. @param name the new one; without it the search goes */
export function changeSavedSearch(
  db: MyodeckDatabase,
  change: SearchChange,
  name?: string,
): Promise<void> {
  const { before, studyDay } = change
  return db.transaction('rw', [db.savedSearches, db.meta], async () => {
    const changes = [...(await readSearchChanges(db, studyDay)), change]
    if (name === undefined) await db.savedSearches.delete(before.id)
    else await db.savedSearches.put({ ...before, name })
    await keepChanges(db, changes.slice(-mostSearchChanges))
  })
}

/** Takes the newest change of a study day back. @returns the search as it is again; undefined when there is none */
export function undoSearchChange(
  db: MyodeckDatabase,
  studyDay: number,
): Promise<SavedSearch | undefined> {
  return db.transaction('rw', [db.savedSearches, db.meta], async () => {
    const changes = await readSearchChanges(db, studyDay)
    const before = changes.at(-1)?.before
    if (!before) return undefined
    await db.savedSearches.put(before)
    await keepChanges(db, changes.slice(0, -1))
    return before
  })
}

async function keepChanges(
  db: MyodeckDatabase,
  changes: readonly SearchChange[],
): Promise<void> {
  await db.meta.put({ key: 'searchChanges', changes })
}

/** Puts saved searches in the place of the stored ones; inside the caller's transaction. */
export async function replaceSavedSearches(
  db: MyodeckDatabase,
  searches: readonly SavedSearch[],
): Promise<void> {
  await db.savedSearches.clear()
  await db.savedSearches.bulkPut(searches)
}
