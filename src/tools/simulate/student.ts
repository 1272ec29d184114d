import { deckColumns, neverSeen, type DeckColumns } from '../../domain/exam/deck-columns'
import { drawVisit, memoryAfterVisit } from '../../domain/exam/drawn-visit'
import {
  recallAfter,
  type GradeNumber,
  type MemoryModel,
} from '../../domain/exam/memory-model'
import { uniform } from '../../domain/exam/uniform'
import type { Memory } from '../../domain/scheduling/memory'
import type { StepsName } from '../../domain/scheduling/types'
import type { Truth } from './truth'

/** What a scheduler may see. */
export interface Desk {
  /** The cards as FSRS believes them to be from the grades alone. */
  readonly deck: DeckColumns
  /** Visits of each card so far. */
  readonly visits: Int32Array
  /** The memory that schedulers believe in. */
  readonly belief: MemoryModel
  readonly steps: StepsName
  /** Days of study; the exam is on the morning of the day after the last. */
  readonly days: number
  readonly minutes: number
  /** For orders that break ties by chance. */
  readonly seed: number
}

/** What a scheduler is told of a visit. */
export interface Answered {
  readonly row: number
  readonly day: number
  readonly grades: readonly GradeNumber[]
  /** What it took, and what it would have taken at the expected speed. */
  readonly seconds: number
  readonly expectedSeconds: number
}

/** Keeps the draws of the exam apart from those of visits. */
const examVisit = 999

/**
 * A student who learns a deck of new cards. What she really remembers is decided by her own memory, which no
 * scheduler sees: they get the desk and the answers.
 */
export class SimulatedStudent {
  readonly desk: Desk
  readonly #truth: Truth
  readonly #memories: (Memory | undefined)[]

  constructor(desk: Omit<Desk, 'deck' | 'visits'> & { cards: number }, truth: Truth) {
    const { cards, ...rest } = desk
    this.desk = { ...rest, deck: newDeck(cards), visits: new Int32Array(cards) }
    this.#truth = truth
    this.#memories = Array.from({ length: cards }, () => undefined)
  }

  /** One visit of a card, once a day at most. */
  visit(row: number, day: number): Answered {
    const { deck, visits, belief, steps, seed } = this.desk
    const { memory: truth, speed } = this.#truth
    const lastDay = deck.lastDay[row] ?? neverSeen
    const gap = day - lastDay
    const before = this.#memories[row]
    const visit = visits[row] ?? 0
    const recall = before && recallAfter(truth, gap, before.stabilityDays)
    const { grades, seconds } = drawVisit(recall, steps, (draw) =>
      uniform(seed, row, visit, draw),
    )
    this.#memories[row] = memoryAfterVisit(truth, before, gap, grades)
    const believed = before && {
      stabilityDays: deck.stability[row] ?? 0,
      difficulty: deck.difficulty[row] ?? 0,
    }
    const after = memoryAfterVisit(belief, believed, gap, grades)
    deck.stability[row] = after.stabilityDays
    deck.difficulty[row] = after.difficulty
    deck.lastDay[row] = day
    visits[row] = visit + 1
    return { row, day, grades, seconds: seconds * speed, expectedSeconds: seconds }
  }

  /** The exam: every card is asked once. Returns by row whether she knew it. */
  examine(day: number): boolean[] {
    const { deck, seed } = this.desk
    return this.#memories.map((memory, row) => {
      if (!memory) return false
      const gap = day - (deck.lastDay[row] ?? 0)
      const recall = recallAfter(this.#truth.memory, gap, memory.stabilityDays)
      return uniform(seed, row, examVisit, 5) < recall
    })
  }

  /** Share of the deck that is really recalled on a day, in expectation; a card never seen is not. */
  recallOn(day: number): number {
    const { deck } = this.desk
    const sum = this.#memories.reduce((known, memory, row) => {
      if (!memory) return known
      const gap = day - (deck.lastDay[row] ?? 0)
      return known + recallAfter(this.#truth.memory, gap, memory.stabilityDays)
    }, 0)
    return sum / this.#memories.length
  }
}

function newDeck(cards: number): DeckColumns {
  const rows = Array.from({ length: cards }, (_, row) => ({
    id: `card-${row}`,
    stability: 0,
    difficulty: 0,
    lastDay: neverSeen,
    topic: 0,
    note: row,
    position: row,
    active: true,
  }))
  return deckColumns(rows, 0)
}
