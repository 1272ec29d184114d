/** A grade as FSRS counts it: 1 again, 2 hard, 3 good, 4 easy. */
export type GradeNumber = 1 | 2 | 3 | 4
export const gradeNumbers: readonly GradeNumber[] = [1, 2, 3, 4]

/**
 * FSRS-6 with one student's weights, made ready for millions of evaluations: the planner's copy of the
 * formulas behind `scheduling/memory`, on plain numbers. Stability in days, difficulty 1 … 10, whole days.
 */
export interface MemoryModel {
  readonly decay: number
  readonly factor: number
  /** By grade, index 0 for again. */
  readonly firstStability: readonly number[]
  readonly firstDifficulty: readonly number[]
  readonly pass: {
    readonly growth: number
    readonly stabilityPower: number
    readonly forgotten: number
    readonly hard: number
    readonly easy: number
  }
  readonly fail: {
    readonly base: number
    readonly difficultyPower: number
    readonly stabilityPower: number
    readonly forgotten: number
    /** Stability after a fail is at most the one before divided by this. */
    readonly ceiling: number
  }
  readonly sameDay: { readonly power: number; readonly growth: readonly number[] }
  readonly difficulty: {
    readonly step: number
    readonly reversion: number
    readonly easy: number
  }
}

const shortestStability = 0.001
const longestStability = 36_500

/**
 * @param weights the 21 weights of FSRS-6 (https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm)
 */
export function memoryModel(weights: readonly number[]): MemoryModel {
  const w = (index: number): number => weights[index] ?? 0
  const decay = -w(20)
  const firstDifficulty = (grade: GradeNumber): number =>
    w(4) - Math.exp((grade - 1) * w(5)) + 1
  return {
    decay,
    factor: Math.pow(0.9, 1 / decay) - 1,
    firstStability: gradeNumbers.map((grade) => Math.max(w(grade - 1), 0.1)),
    firstDifficulty: gradeNumbers.map((grade) => clamp(firstDifficulty(grade), 1, 10)),
    pass: {
      growth: Math.exp(w(8)),
      stabilityPower: -w(9),
      forgotten: w(10),
      hard: w(15),
      easy: w(16),
    },
    fail: {
      base: w(11),
      difficultyPower: -w(12),
      stabilityPower: w(13),
      forgotten: w(14),
      ceiling: Math.exp(w(17) * w(18)),
    },
    sameDay: {
      power: -w(19),
      growth: gradeNumbers.map((grade) => Math.exp(w(17) * (grade - 3 + w(18)))),
    },
    difficulty: { step: w(6), reversion: w(7), easy: firstDifficulty(4) },
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}

function clampStability(days: number): number {
  return clamp(days, shortestStability, longestStability)
}

/** Probability of recall `days` after the last visit. */
export function recallAfter(model: MemoryModel, days: number, stability: number): number {
  return Math.pow(1 + (model.factor * days) / stability, model.decay)
}

export function firstStability(model: MemoryModel, grade: GradeNumber): number {
  return model.firstStability[grade - 1] ?? 0
}

export function firstDifficulty(model: MemoryModel, grade: GradeNumber): number {
  return model.firstDifficulty[grade - 1] ?? 1
}

/** Difficulty after any answer but the first. */
export function nextDifficulty(
  model: MemoryModel,
  difficulty: number,
  grade: GradeNumber,
): number {
  const { step, reversion, easy } = model.difficulty
  const moved = difficulty - (step * (grade - 3) * (10 - difficulty)) / 9
  return clamp(reversion * easy + (1 - reversion) * moved, 1, 10)
}

/** By how much, relative to itself, stability grows after a review that was passed with good at that probability of recall. */
export function growthAfterPass(
  { pass: { growth, stabilityPower, forgotten } }: MemoryModel,
  stability: number,
  difficulty: number,
  recall: number,
): number {
  return (
    growth *
    (11 - difficulty) *
    Math.pow(stability, stabilityPower) *
    (Math.exp((1 - recall) * forgotten) - 1)
  )
}

/** Stability that has grown so after a pass with `grade`: less for hard, more for easy. */
export function grownStability(
  { pass: { hard, easy } }: MemoryModel,
  stability: number,
  growth: number,
  grade: GradeNumber,
): number {
  const byGrade = grade === 2 ? hard : grade === 4 ? easy : 1
  return clampStability(stability * (1 + growth * byGrade))
}

/** Stability after a review that was passed with `grade` (hard, good or easy) at that probability of recall. */
export function stabilityAfterPass(
  model: MemoryModel,
  stability: number,
  difficulty: number,
  recall: number,
  grade: GradeNumber,
): number {
  const growth = growthAfterPass(model, stability, difficulty, recall)
  return grownStability(model, stability, growth, grade)
}

/** Stability after a review that was failed at that probability of recall. */
export function stabilityAfterFail(
  model: MemoryModel,
  stability: number,
  difficulty: number,
  recall: number,
): number {
  const { base, difficultyPower, stabilityPower, forgotten, ceiling } = model.fail
  const afresh =
    base *
    Math.pow(difficulty, difficultyPower) *
    (Math.pow(stability + 1, stabilityPower) - 1) *
    Math.exp((1 - recall) * forgotten)
  return clampStability(Math.min(afresh, stability / ceiling))
}

/** Stability after one more answer on the same day. */
export function stabilityAfterRepeat(
  model: MemoryModel,
  stability: number,
  grade: GradeNumber,
): number {
  const { power, growth } = model.sameDay
  const change = Math.pow(stability, power) * (growth[grade - 1] ?? 1)
  return clampStability(stability * (grade >= 2 ? Math.max(change, 1) : change))
}
