import type { Step } from './step'

/**
 * What the statistics count, made from the log and made anew when lost.
 * - `statsDays`: numbers per study day and topic.
 * - `statsCards`: the cards that were forgotten, by how often.
 */
export const statistics: Step = {
  version: 8,
  name: 'statistics',
  stores: {
    statsDays: '[studyDay+topic]',
    statsCards: 'cardId, forgotten',
  },
}
