import type { Memory } from '../scheduling/memory'
import type { StepsName } from '../scheduling/types'
import { answerHabits, ofGrade, type ByGrade } from './answer-habits'
import {
  firstDifficulty,
  firstStability,
  gradeNumbers,
  nextDifficulty,
  recallAfter,
  stabilityAfterFail,
  stabilityAfterPass,
  stabilityAfterRepeat,
  type GradeNumber,
  type MemoryModel,
} from './memory-model'
import {
  afterRepeat,
  nextGradeChances,
  repeatsAfter,
  repeatsDone,
  type RepeatPhase,
} from './same-day'

/** One visit as it happened to go. */
export interface DrawnVisit {
  /** The first answer and the repeats of the same day. */
  readonly grades: readonly GradeNumber[]
  /** At the expected speed. */
  readonly seconds: number
}

/** A number in (0, 1) for each of a visit's draws. */
export type Draws = (draw: number) => number

/** Which number decides what. */
const draw = { firstGrade: 1, recalled: 2, passGrade: 3, repeats: 10 } as const

/**
 * Lets chance decide how a visit goes.
 * @param recall chance that the card is remembered; undefined for one never seen
 */
export function drawVisit(
  recall: number | undefined,
  steps: StepsName,
  draws: Draws,
): DrawnVisit {
  if (recall === undefined) {
    const grade = pick(answerHabits.firstGrade, draws(draw.firstGrade))
    return withRepeats('learning', grade, steps, draws, grade, 'learning')
  }
  if (draws(draw.recalled) < recall) {
    const grade = pick(answerHabits.passGrade, draws(draw.passGrade))
    return { grades: [grade], seconds: ofGrade(answerHabits.seconds.review, grade) }
  }
  return withRepeats('relearning', 1, steps, draws, 1, 'review')
}

function withRepeats(
  phase: RepeatPhase,
  grade: GradeNumber,
  steps: StepsName,
  draws: Draws,
  first: GradeNumber,
  firstPhase: 'learning' | 'review',
): DrawnVisit {
  const grades: GradeNumber[] = [first]
  let seconds = ofGrade(answerHabits.seconds[firstPhase], first)
  let repeats = repeatsAfter(phase, grade, steps)
  while (!repeatsDone(repeats)) {
    const next = pick(nextGradeChances(repeats), draws(draw.repeats + repeats.made))
    repeats = afterRepeat(repeats, next)
    grades.push(next)
    seconds += ofGrade(answerHabits.seconds[phase], next)
  }
  return { grades, seconds }
}

function pick(chances: ByGrade, at: number): GradeNumber {
  let sum = 0
  for (const grade of gradeNumbers) {
    sum += ofGrade(chances, grade)
    if (at < sum) return grade
  }
  return 4
}

/**
 * The memory after a visit.
 * @param before undefined for a card never seen
 * @param gap days since the visit before
 * @param grades of the visit, at least one
 */
export function memoryAfterVisit(
  model: MemoryModel,
  before: Memory | undefined,
  gap: number,
  grades: readonly GradeNumber[],
): Memory {
  const [first = 1, ...repeats] = grades
  let { stabilityDays, difficulty } = before
    ? memoryAfterReview(model, before, gap, first)
    : {
        stabilityDays: firstStability(model, first),
        difficulty: firstDifficulty(model, first),
      }
  for (const grade of repeats) {
    stabilityDays = stabilityAfterRepeat(model, stabilityDays, grade)
    difficulty = nextDifficulty(model, difficulty, grade)
  }
  return { stabilityDays, difficulty }
}

function memoryAfterReview(
  model: MemoryModel,
  { stabilityDays, difficulty }: Memory,
  gap: number,
  grade: GradeNumber,
): Memory {
  const recall = recallAfter(model, gap, stabilityDays)
  return {
    stabilityDays:
      grade === 1
        ? stabilityAfterFail(model, stabilityDays, difficulty, recall)
        : stabilityAfterPass(model, stabilityDays, difficulty, recall, grade),
    difficulty: nextDifficulty(model, difficulty, grade),
  }
}
