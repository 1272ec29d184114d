import type { SavedSearch } from './saved-search'

/** A change of a saved search that can be taken back, through the study day on which it was made. */
export interface SearchChange {
  readonly type: 'renamed' | 'removed'
  /** As it was before. */
  readonly before: SavedSearch
  readonly studyDay: number
}

/** The newest changes of a study day that can be taken back, at most so many. */
export const mostSearchChanges = 20
