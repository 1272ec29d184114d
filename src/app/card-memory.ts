import { memoryPath } from '../domain/log/memory-path'
import { readLog } from '../storage/log-reader'
import { readParameterSets } from '../storage/refold'
import type { Context } from './context'
import { todayOf } from './today'
import type { CardMemory } from './types'

/** How to read one card with everything that her answers did to its memory. */
export function memoryOf(
  cardId: string,
): (context: Context) => Promise<CardMemory | undefined> {
  return async (context) => {
    const { db, parameters: inForce, decks } = context
    const [row, events, sets, studyDay] = await Promise.all([
      db.cards.get(cardId),
      readLog(db, cardId),
      readParameterSets(db),
      todayOf(context),
    ])
    if (!row) return undefined
    const everywhere = inForce()
    const parameters = decks?.()?.parametersOf(everywhere, row.topic) ?? everywhere
    return { row, path: memoryPath(row, events, sets), studyDay, parameters }
  }
}
