import type { ParameterSet } from '../../domain/scheduling/types'
import type { PlannedToday } from '../../storage/planned-reader'
import type { Context } from '../context'

/**
 * How an answer to a card of a topic is scheduled: as its deck has it, and an exam plan repeats in its own way on the
 * same day.
 */
export function parametersFor(
  { parameters, decks }: Pick<Context, 'parameters' | 'decks'>,
  planned: PlannedToday | undefined,
  topic: string,
): ParameterSet {
  const set = decks?.()?.parametersOf(parameters(), topic) ?? parameters()
  return planned?.planned.has(topic) ? { ...set, steps: planned.steps } : set
}
