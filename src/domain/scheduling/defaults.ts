import { default_w } from 'ts-fsrs'
import type { ParameterSet } from './types'

/** What is set before the student changes anything: the published FSRS-6 weights and a day from 04:00. */
export const defaultParameters: ParameterSet = {
  weights: [...default_w],
  desiredRetention: 0.9,
  maximumIntervalDays: 36_500,
  steps: 'two-steps',
  fuzz: true,
  dayStartMinutes: 240,
  newPerDay: 20,
  reviewsPerDay: 200,
  reviewOrder: 'automatic',
}
