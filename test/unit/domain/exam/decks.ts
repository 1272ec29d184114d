import {
  deckColumns,
  neverSeen,
  type DeckColumns,
} from '../../../../src/domain/exam/deck-columns'
import { memoryModel } from '../../../../src/domain/exam/memory-model'
import { stateGrid } from '../../../../src/domain/exam/state-grid'
import { uniform } from '../../../../src/domain/exam/uniform'
import { visitModel } from '../../../../src/domain/exam/visit-model'
import { defaultParameters } from '../../../../src/domain/scheduling/defaults'

export const memory = memoryModel(defaultParameters.weights)
export const lightModel = visitModel(memory, 'light', stateGrid())
export const twoStepModel = visitModel(memory, 'two-steps', stateGrid())

/** A deck half learned: every second card was seen 1 to 20 days before `today`. */
export function halfLearned(cards: number, today: number, topics = 1): DeckColumns {
  return deckColumns(
    Array.from({ length: cards }, (_, row) => {
      const seen = row % 2 === 0
      return {
        id: `card-${row}`,
        stability: seen ? Math.exp(5 * uniform(1, row, 0, 1) - 1) : 0,
        difficulty: seen ? 1 + 9 * uniform(1, row, 0, 2) : 0,
        lastDay: seen ? today - 1 - Math.floor(20 * uniform(1, row, 0, 3)) : neverSeen,
        topic: Math.floor(row / 2) % topics,
        note: row,
        position: row,
        active: true,
      }
    }),
    0,
  )
}

/** The same minutes on each of so many days. */
export function evenSeconds(days: number, minutes: number): Float64Array {
  return new Float64Array(days).fill(minutes * 60)
}

export function newDeck(cards: number, topics = 1): DeckColumns {
  return deckColumns(
    Array.from({ length: cards }, (_, row) => ({
      id: `card-${row}`,
      stability: 0,
      difficulty: 0,
      lastDay: neverSeen,
      topic: row % topics,
      note: row,
      position: row,
      active: true,
    })),
    0,
  )
}
