import type { StepsName } from '../scheduling/types'
import { answerHabits, ofGrade } from './answer-habits'
import {
  firstDifficulty,
  firstStability,
  gradeNumbers,
  nextDifficulty,
  recallAfter,
  stabilityAfterFail,
  stabilityAfterPass,
  type MemoryModel,
} from './memory-model'
import { allRepeats, repeatsAfter, type Outcome } from './same-day'
import { putOnGrid, type Shares, type StateGrid } from './state-grid'

/**
 * What one visit costs and where it leads, on the grid of memories: all that depends neither on the day nor
 * on prices. Made once per weights and steps; visits are added per number of days since the one before.
 */
export interface VisitModel {
  readonly memory: MemoryModel
  readonly steps: StepsName
  readonly grid: StateGrid
  /** Expected seconds of a first visit, of a passed and of a failed review, same-day repeats included. */
  readonly firstSeconds: number
  readonly passSeconds: number
  readonly failSeconds: number
  /** Chance of each state after a first visit; shape [grid.size]. */
  readonly firstStates: Float64Array
  /** For each state after a failed answer, the states after its repeats. */
  readonly relearned: readonly Shares[]
  readonly reviewsByGap: Map<number, ReviewVisit>
  readonly recallByDays: Map<number, Float64Array>
}

/**
 * A review `gap` days after the visit before, for every state. Of each state's 16 shares the first 12 are
 * where passing leads, the last 4 where the failed answer leads, before its repeats.
 */
export interface ReviewVisit extends Shares {
  /** Expected seconds, per state. */
  readonly seconds: Float32Array
}

export const sharesPerState = 16
export const passShares = 12

export function visitModel(
  memory: MemoryModel,
  steps: StepsName,
  grid: StateGrid,
): VisitModel {
  const first = firstVisit(memory, steps, grid)
  const repeats = averageRelearning(memory)
  return {
    memory,
    steps,
    grid,
    firstSeconds: first.seconds,
    passSeconds: passSeconds(),
    failSeconds: ofGrade(answerHabits.seconds.review, 1) + repeats,
    firstStates: first.states,
    relearned: relearnedStates(memory, grid),
    reviewsByGap: new Map(),
    recallByDays: new Map(),
  }
}

function passSeconds(): number {
  const { passGrade, seconds } = answerHabits
  return gradeNumbers.reduce(
    (sum, grade) => sum + ofGrade(passGrade, grade) * ofGrade(seconds.review, grade),
    0,
  )
}

/** Expected seconds of the repeats after a fail; they depend on no memory. */
function averageRelearning(memory: MemoryModel): number {
  const start = { stability: 1, difficulty: 5, chance: 1 }
  return allRepeats(
    memory,
    start,
    repeatsAfter('relearning', 1, 'light'),
    () => undefined,
  )
}

function firstVisit(
  memory: MemoryModel,
  steps: StepsName,
  grid: StateGrid,
): { seconds: number; states: Float64Array } {
  const states = new Float64Array(grid.size)
  let seconds = 0
  for (const grade of gradeNumbers) {
    const start = {
      stability: firstStability(memory, grade),
      difficulty: firstDifficulty(memory, grade),
      chance: ofGrade(answerHabits.firstGrade, grade),
    }
    const repeats = repeatsAfter('learning', grade, steps)
    seconds += start.chance * ofGrade(answerHabits.seconds.learning, grade)
    seconds += allRepeats(memory, start, repeats, addTo(states, grid))
  }
  return { seconds, states }
}

/** Adds outcomes to a table of chances over the grid. */
function addTo(states: Float64Array, grid: StateGrid): (outcome: Outcome) => void {
  const corners = { state: new Uint16Array(4), share: new Float32Array(4) }
  return ({ stability, difficulty, chance }) => {
    putOnGrid(grid, stability, difficulty, chance, corners, 0)
    corners.state.forEach((state, corner) => {
      states[state] = (states[state] ?? 0) + (corners.share[corner] ?? 0)
    })
  }
}

function relearnedStates(memory: MemoryModel, grid: StateGrid): Shares[] {
  return Array.from({ length: grid.size }, (_, state) => {
    const states = new Float64Array(grid.size)
    const start = {
      stability: grid.stabilities[state] ?? 1,
      difficulty: grid.difficulties[state] ?? 1,
      chance: 1,
    }
    allRepeats(memory, start, repeatsAfter('relearning', 1, 'light'), addTo(states, grid))
    const reached = [...states.keys()].filter((index) => states[index])
    return {
      state: Uint16Array.from(reached),
      share: Float32Array.from(reached, (index) => states[index] ?? 0),
    }
  })
}

/** The review after that many days, at least one. */
export function reviewVisit(model: VisitModel, gapDays: number): ReviewVisit {
  const known = model.reviewsByGap.get(gapDays)
  if (known) return known
  const made = makeReviewVisit(model, gapDays)
  model.reviewsByGap.set(gapDays, made)
  return made
}

function makeReviewVisit(model: VisitModel, gapDays: number): ReviewVisit {
  const { memory, grid } = model
  const visit: ReviewVisit = {
    state: new Uint16Array(grid.size * sharesPerState),
    share: new Float32Array(grid.size * sharesPerState),
    seconds: new Float32Array(grid.size),
  }
  for (let state = 0; state < grid.size; state++) {
    const stability = grid.stabilities[state] ?? 1
    const difficulty = grid.difficulties[state] ?? 1
    const recall = recallAfter(memory, gapDays, stability)
    let offset = state * sharesPerState
    for (const grade of gradeNumbers) {
      const passed = grade > 1
      // Passing grades first, again last.
      const at = passed ? offset : state * sharesPerState + passShares
      putOnGrid(
        grid,
        passed
          ? stabilityAfterPass(memory, stability, difficulty, recall, grade)
          : stabilityAfterFail(memory, stability, difficulty, recall),
        nextDifficulty(memory, difficulty, grade),
        passed ? recall * ofGrade(answerHabits.passGrade, grade) : 1 - recall,
        visit,
        at,
      )
      if (passed) offset += 4
    }
    visit.seconds[state] = recall * model.passSeconds + (1 - recall) * model.failSeconds
  }
  return visit
}

/** Recall that many days after a visit, per state. */
export function recallTable(model: VisitModel, days: number): Float64Array {
  const known = model.recallByDays.get(days)
  if (known) return known
  const made = model.grid.stabilities.map((stability) =>
    recallAfter(model.memory, days, stability),
  )
  model.recallByDays.set(days, made)
  return made
}
