import { algorithmOf } from './algorithm'
import { elapsedDays } from './memory'
import type { ParameterSet, Schedule } from './types'

/**
 * Probability 0 … 1 that the card is remembered on a study day, by FSRS's forgetting curve; 0 for a new
 * card, 1 on the day of the newest answer and before it.
 */
export function retrievability(
  schedule: Schedule,
  studyDay: number,
  parameters: ParameterSet,
): number {
  const { stabilityDays } = schedule
  if (stabilityDays === undefined) return 0
  const elapsed = elapsedDays(schedule, studyDay)
  return algorithmOf(parameters).forgetting_curve(elapsed, stabilityDays)
}

/** Probability 0 … 1 that a card is remembered so many days, whole or not, after an answer that left this stability. */
export function recallAfter(
  days: number,
  stabilityDays: number,
  parameters: ParameterSet,
): number {
  return algorithmOf(parameters).forgetting_curve(days, stabilityDays)
}
