import { memoryPath } from '../domain/log/memory-path'
import { readLog } from '../storage/log-reader'
import { readParameterSets } from '../storage/refold'
import { currentStudyDay, readDayMark } from '../storage/study-clock'
import type { Context } from './context'
import type { CardMemory } from './types'

/** How to read one card with everything that her answers did to its memory. */
export function memoryOf(
  cardId: string,
): (context: Context) => Promise<CardMemory | undefined> {
  return async ({ db, clock, parameters: inForce, decks }) => {
    const [row, events, sets, mark] = await Promise.all([
      db.cards.get(cardId),
      readLog(db, cardId),
      readParameterSets(db),
      readDayMark(db),
    ])
    if (!row) return undefined
    const everywhere = inForce()
    const parameters = decks?.()?.parametersOf(everywhere, row.topic) ?? everywhere
    const studyDay = currentStudyDay(mark, clock(), parameters.dayStartMinutes)
    return { row, path: memoryPath(row, events, sets), studyDay, parameters }
  }
}
