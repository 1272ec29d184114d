import type { StepsName } from '../scheduling/types'
import { answerHabits, ofGrade } from './answer-habits'
import {
  gradeNumbers,
  nextDifficulty,
  stabilityAfterRepeat,
  type GradeNumber,
  type MemoryModel,
} from './memory-model'

/** Where a card stands that is repeated on the same day. */
export type RepeatPhase = 'learning' | 'relearning'

/** A visit ends after this many repeats, whatever the grades. */
const mostRepeats = 5

/** How far the repeats of one visit have come. */
export interface Repeats {
  readonly phase: RepeatPhase
  /** Grade of the newest answer. */
  readonly grade: GradeNumber
  readonly made: number
  /** Good answers in a row that end the visit, and how many there are. */
  readonly needed: number
  readonly inARow: number
}

/**
 * The repeats that a first answer leads to: two steps ask for two good answers in a row after again or hard
 * and one after good, light ones for one good answer after again and none otherwise; a lapse for one.
 */
export function repeatsAfter(
  phase: RepeatPhase,
  grade: GradeNumber,
  steps: StepsName,
): Repeats {
  return { phase, grade, made: 0, needed: neededAfter(phase, grade, steps), inARow: 0 }
}

function neededAfter(phase: RepeatPhase, grade: GradeNumber, steps: StepsName): number {
  if (phase === 'relearning') return 1
  if (steps === 'light') return grade === 1 ? 1 : 0
  return grade > 2 ? 1 : 2
}

/** Whether the visit is over. */
export function repeatsDone({ grade, made, needed, inARow }: Repeats): boolean {
  return made >= mostRepeats || inARow >= needed || grade === 4
}

export function afterRepeat(repeats: Repeats, grade: GradeNumber): Repeats {
  const inARow = grade > 2 ? repeats.inARow + 1 : grade === 1 ? 0 : repeats.inARow
  return { ...repeats, grade, made: repeats.made + 1, inARow }
}

/** Chance of each grade of the next repeat. */
export function nextGradeChances({ phase, grade }: Repeats) {
  const [again, hard, good] = answerHabits.nextGrade[phase]
  return grade === 1 ? again : grade === 2 ? hard : good
}

/** Where a card may end a day, and how likely. */
export interface Outcome {
  readonly stability: number
  readonly difficulty: number
  readonly chance: number
}

/**
 * Every way in which the repeats of a visit can go.
 * @param start memory after the visit's first answer, with its chance
 * @param onEnd told of each end; the chances add up to that of the start
 * @returns expected seconds of the repeats, times the chance of the start
 */
export function allRepeats(
  model: MemoryModel,
  start: Outcome,
  repeats: Repeats,
  onEnd: (outcome: Outcome) => void,
): number {
  if (repeatsDone(repeats)) {
    onEnd(start)
    return 0
  }
  let seconds = 0
  for (const grade of gradeNumbers) {
    const chance = start.chance * ofGrade(nextGradeChances(repeats), grade)
    const next = {
      stability: stabilityAfterRepeat(model, start.stability, grade),
      difficulty: nextDifficulty(model, start.difficulty, grade),
      chance,
    }
    seconds += chance * ofGrade(answerHabits.seconds[repeats.phase], grade)
    seconds += allRepeats(model, next, afterRepeat(repeats, grade), onEnd)
  }
  return seconds
}
