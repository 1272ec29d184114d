import { studyDay } from '../../domain/scheduling/study-day'
import {
  changeSavedSearch,
  readSavedSearches,
  readSearchChanges,
  undoSearchChange,
} from '../../storage/saved-searches'
import { watch } from '../../storage/watch'
import type { Context } from '../context'
import type { NamedSearches, SavedSearches } from '../types'

/** @param onFailure the searches cannot be read any more */
export function createSavedSearches(
  { db, clock, newId, parameters }: Context,
  onFailure: (error: unknown) => void,
): SavedSearches {
  const today = (): number => studyDay(clock(), parameters().dayStartMinutes)
  async function read(): Promise<NamedSearches> {
    const [all, changes] = await Promise.all([
      readSavedSearches(db),
      readSearchChanges(db, today()),
    ])
    return { all, undoable: changes.at(-1) }
  }
  return {
    read,
    follow: (next) => watch(read, next, onFailure),
    async save(name, query) {
      await db.savedSearches.put({ id: newId(), name, query, createdAt: clock() })
    },
    rename: (before, name) =>
      changeSavedSearch(db, { type: 'renamed', before, studyDay: today() }, name),
    remove: (before) =>
      changeSavedSearch(db, { type: 'removed', before, studyDay: today() }),
    undo: () => undoSearchChange(db, today()),
  }
}
