import { expect, test } from 'vitest'
import {
  firstDifficulty,
  firstStability,
  nextDifficulty,
  recallAfter,
  stabilityAfterFail,
  stabilityAfterPass,
  stabilityAfterRepeat,
  type GradeNumber,
} from '../../../../src/domain/exam/memory-model'
import { uniform } from '../../../../src/domain/exam/uniform'
import { algorithmOf } from '../../../../src/domain/scheduling/algorithm'
import { defaultParameters } from '../../../../src/domain/scheduling/defaults'
import { nextMemory, type Memory } from '../../../../src/domain/scheduling/memory'
import { grades } from '../../../../src/domain/scheduling/types'
import { memory } from './decks'

const algorithm = algorithmOf(defaultParameters)

function planned(
  before: Memory | undefined,
  elapsed: number,
  grade: GradeNumber,
): Memory {
  if (!before) {
    return {
      stabilityDays: firstStability(memory, grade),
      difficulty: firstDifficulty(memory, grade),
    }
  }
  const { stabilityDays, difficulty } = before
  return {
    stabilityDays: stabilityAfter(stabilityDays, difficulty, elapsed, grade),
    difficulty: nextDifficulty(memory, difficulty, grade),
  }
}

function stabilityAfter(
  stability: number,
  difficulty: number,
  elapsed: number,
  grade: GradeNumber,
): number {
  if (elapsed === 0) return stabilityAfterRepeat(memory, stability, grade)
  const recall = recallAfter(memory, elapsed, stability)
  return grade === 1
    ? stabilityAfterFail(memory, stability, difficulty, recall)
    : stabilityAfterPass(memory, stability, difficulty, recall, grade)
}

test('memories after any answers are those of ts-fsrs to a millionth', () => {
  let largestGap = 0
  for (let card = 0; card < 2000; card++) {
    let before: Memory | undefined
    for (let visit = 0; visit < 8; visit++) {
      const grade = (1 + Math.floor(4 * uniform(1, card, visit, 0))) as GradeNumber
      const elapsed = visit === 0 ? 0 : Math.floor(40 * uniform(1, card, visit, 1) ** 3)
      const own = planned(before, elapsed, grade)
      const name = grades[grade - 1] ?? 'again'
      const theirs = nextMemory(algorithm, before, elapsed, name)
      largestGap = Math.max(
        largestGap,
        Math.abs(Math.log(own.stabilityDays / theirs.stabilityDays)),
        Math.abs(own.difficulty - theirs.difficulty),
      )
      before = theirs
    }
  }
  expect(largestGap).toBeLessThan(1e-6)
})

test('recall fades as ts-fsrs says', () => {
  for (const [days, stability] of [
    [0, 1],
    [1, 0.3],
    [10, 10],
    [90, 4],
    [400, 120],
  ] as const) {
    const theirs = algorithm.forgetting_curve(days, stability)
    expect(recallAfter(memory, days, stability)).toBeCloseTo(theirs, 6)
  }
})
