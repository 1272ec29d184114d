import type { Step } from './step'

/**
 * The first stores.
 * - `reviews`: the append-only event log, numbered by the database.
 * - `cards`: the fold of each card's events; indexed by where it waits.
 * - `counters`: cards per queue, first study day of service and topic.
 * - `days`: what was done per study day.
 * - `parameterSets`: immutable, by content-derived key. `settings` and `meta`: single values.
 */
export const first: Step = {
  version: 1,
  name: 'first',
  stores: {
    reviews: '++seq, &id, [cardId+seq], studyDay, cause',
    cards: 'id, noteId, [queue+serveDay+order], [queue+order]',
    counters: '[queue+serveDay+topic]',
    days: 'studyDay',
    parameterSets: 'key',
    settings: 'key',
    meta: 'key',
  },
}
