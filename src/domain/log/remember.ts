import { algorithmOf } from '../scheduling/algorithm'
import { nextMemory, type Memory } from '../scheduling/memory'
import type { ParameterSet } from '../scheduling/types'
import type { EffectiveEvent } from './in-effect'

/**
 * The memory of a card by a parameter set, as if every answer had been given under it; undefined while it
 * has none. Due days are another matter: they stay what they were.
 * @param events of the card, in effect, oldest first
 */
export function rememberedBy(
  events: readonly EffectiveEvent[],
  parameters: ParameterSet,
): Memory | undefined {
  const algorithm = algorithmOf(parameters)
  let memory: Memory | undefined
  let lastDay: number | undefined
  for (const event of events) {
    if (event.type === 'reset') memory = lastDay = undefined
    if (event.type !== 'answer') continue
    const elapsed = lastDay === undefined ? 0 : Math.max(0, event.studyDay - lastDay)
    memory = nextMemory(algorithm, memory, elapsed, event.grade)
    lastDay = Math.max(lastDay ?? 0, event.studyDay)
  }
  return memory
}
