import type { Step } from './step'

/** What was foretold for each exam, once a study day: cannot be made anew, as it depends on what was known then. */
export const forecasts: Step = {
  version: 14,
  name: 'forecasts',
  stores: { forecasts: '[examId+studyDay], examId' },
}
