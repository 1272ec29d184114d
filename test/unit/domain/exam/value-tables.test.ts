import { expect, test } from 'vitest'
import { answerHabits, ofGrade } from '../../../../src/domain/exam/answer-habits'
import { knotDays } from '../../../../src/domain/exam/gap-knots'
import {
  gradeNumbers,
  nextDifficulty,
  recallAfter,
  stabilityAfterFail,
  stabilityAfterPass,
} from '../../../../src/domain/exam/memory-model'
import { readGrid } from '../../../../src/domain/exam/state-grid'
import { bestFrom, valueTables } from '../../../../src/domain/exam/value-tables'
import { lightModel as model, memory } from './decks'

const days = 20
const oldestGap = 30
const { grid } = model
const prices = Float64Array.from({ length: days }, (_, day) => 0.0004 + 0.00003 * day)
const tables = valueTables(model, prices, oldestGap)

/** What a card is worth on the evening of a day on which it was visited, per state. */
function afterVisit(day: number): Float32Array {
  const best = new Float64Array(grid.size)
  bestFrom(tables, day, 0, best)
  return Float32Array.from(best)
}

/** The value of a review as section 7 of design/exam-planning.md writes it, grade by grade. */
function reviewValue(day: number, gap: number, state: number): number {
  const stability = grid.stabilities[state] ?? 1
  const difficulty = grid.difficulties[state] ?? 1
  const recall = recallAfter(memory, gap, stability)
  const after = afterVisit(day)
  const afterFail = Float32Array.from(model.relearned, (ends) =>
    ends.share.reduce(
      (sum, share, at) => sum + share * (after[ends.state[at] ?? 0] ?? 0),
      0,
    ),
  )
  const seconds = recall * model.passSeconds + (1 - recall) * model.failSeconds
  const passed = gradeNumbers.slice(1).reduce((sum, grade) => {
    const stable = stabilityAfterPass(memory, stability, difficulty, recall, grade)
    const value = readGrid(grid, after, stable, nextDifficulty(memory, difficulty, grade))
    return sum + ofGrade(answerHabits.passGrade, grade) * value
  }, 0)
  const failed = readGrid(
    grid,
    afterFail,
    stabilityAfterFail(memory, stability, difficulty, recall),
    nextDifficulty(memory, difficulty, 1),
  )
  return recall * passed + (1 - recall) * failed - (prices[day] ?? 0) * seconds
}

test('the tables hold what each review is worth, for every memory and gap', () => {
  let largest = 0
  for (const day of [0, 7, 18, 19]) {
    for (const knot of [0, 1, 9, 20]) {
      for (let state = 0; state < grid.size; state += 7) {
        const kept = tables.visits[(day * tables.knots + knot) * grid.size + state] ?? NaN
        const value = reviewValue(day, knotDays[knot] ?? 1, state)
        largest = Math.max(largest, Math.abs(kept - value))
      }
    }
  }
  expect(largest).toBeLessThan(1e-6)
})
