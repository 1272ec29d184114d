import type { Step } from './step'

/** `savedSearches`: searches of all cards that the student named. */
export const savedSearches: Step = {
  version: 13,
  name: 'saved-searches',
  stores: { savedSearches: 'id' },
}
