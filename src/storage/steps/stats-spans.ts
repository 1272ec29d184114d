import type { Step } from './step'

/**
 * `statsSpans` takes the place of `statsDays`: the numbers of one topic over some weeks in one row, because
 * a row for every day and topic took two seconds to read after some years of study. They are counted anew.
 */
export const statsSpans: Step = {
  version: 20,
  name: 'statistics in spans',
  stores: { statsDays: null, statsSpans: '[topic+span]' },
}
