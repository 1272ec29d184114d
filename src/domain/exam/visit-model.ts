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
  type GradeNumber,
  type MemoryModel,
} from './memory-model'
import { allRepeats, repeatsAfter, type Outcome } from './same-day'
import { columnOf, putOnGrid, rowOf, type Shares, type StateGrid } from './state-grid'

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
  /** Where a grade moves each difficulty of the grid, whatever the stability; as column coordinates, shape [4][columns]. */
  readonly columnAfter: readonly Float64Array[]
  readonly reviewsByGap: Map<number, ReviewVisit>
  readonly recallByDays: Map<number, Float64Array>
}

/**
 * A review `gap` days after the visit before, for every state and grade; shape [grid.size][4] but for the seconds.
 * Again stands before its repeats.
 */
export interface ReviewVisit {
  /** Row of the grid below the stability that the grade leads to. */
  readonly row: Uint16Array
  /** Chance of the grade, parted between that row and the one above. */
  readonly below: Float64Array
  readonly above: Float64Array
  /** Expected seconds; shape [grid.size]. */
  readonly seconds: Float32Array
}

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
    columnAfter: gradeNumbers.map((grade) => columnsAfter(memory, grid, grade)),
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
  const { memory, grid, passSeconds, failSeconds } = model
  const visit: ReviewVisit = {
    row: new Uint16Array(grid.size * gradeNumbers.length),
    below: new Float64Array(grid.size * gradeNumbers.length),
    above: new Float64Array(grid.size * gradeNumbers.length),
    seconds: new Float32Array(grid.size),
  }
  for (let state = 0; state < grid.size; state++) {
    const stability = grid.stabilities[state] ?? 1
    const difficulty = grid.difficulties[state] ?? 1
    const recall = recallAfter(memory, gapDays, stability)
    for (const grade of gradeNumbers) {
      const after =
        grade === 1
          ? stabilityAfterFail(memory, stability, difficulty, recall)
          : stabilityAfterPass(memory, stability, difficulty, recall, grade)
      const chance =
        grade === 1 ? 1 - recall : recall * ofGrade(answerHabits.passGrade, grade)
      const row = rowOf(grid, after)
      const at = state * gradeNumbers.length + grade - 1
      visit.row[at] = Math.floor(row)
      visit.above[at] = chance * (row - Math.floor(row))
      visit.below[at] = chance - (visit.above[at] ?? 0)
    }
    visit.seconds[state] = recall * passSeconds + (1 - recall) * failSeconds
  }
  return visit
}

function columnsAfter(
  memory: MemoryModel,
  grid: StateGrid,
  grade: GradeNumber,
): Float64Array {
  return Float64Array.from({ length: grid.difficultyCount }, (_, column) =>
    columnOf(grid, nextDifficulty(memory, grid.difficulties[column] ?? 1, grade)),
  )
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
