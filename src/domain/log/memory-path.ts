import type { CardEntry } from '../card/catalogue'
import type { Grade, ParameterSet } from '../scheduling/types'
import { eventsInEffect } from './in-effect'
import type { CardEvent } from './events'
import { applyEvent, newRow } from './fold'

/** The memory of a card from one answer to the next, or to whatever ended it. */
export interface MemoryStretch {
  /** The answer that it begins with. */
  readonly grade: Grade
  readonly fromDay: number
  /** The study day of the next answer or reset; absent while it lasts. */
  readonly toDay?: number
  /** It ended with a reset: nothing of it is left. */
  readonly forgotten?: true
  readonly stabilityDays: number
}

/**
 * What a card's answers did to its memory, oldest first: one stretch per answer that counts. A reset ends
 * the one before it and begins none.
 * @param events of this card, in any order
 * @param parameterSets by key
 * @throws RangeError when the parameter set of an answer in effect is missing
 */
export function memoryPath(
  entry: CardEntry,
  events: readonly CardEvent[],
  parameterSets: ReadonlyMap<string, ParameterSet>,
): readonly MemoryStretch[] {
  const stretches: MemoryStretch[] = []
  let row = newRow(entry)
  for (const event of eventsInEffect(events)) {
    const answered = event.type === 'answer'
    row = applyEvent(
      row,
      event,
      answered ? parameterSets.get(event.parameters) : undefined,
    )
    if (answered) end(stretches, { toDay: event.studyDay })
    else if (event.type === 'reset')
      end(stretches, { toDay: event.studyDay, forgotten: true })
    const { stabilityDays } = row
    if (answered && stabilityDays !== undefined)
      stretches.push({ grade: event.grade, fromDay: event.studyDay, stabilityDays })
  }
  return stretches
}

function end(
  stretches: MemoryStretch[],
  ending: Pick<MemoryStretch, 'toDay' | 'forgotten'>,
): void {
  const last = stretches.pop()
  if (last) stretches.push({ ...ending, ...last })
}
