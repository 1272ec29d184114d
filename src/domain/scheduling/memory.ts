import { Rating, type FSRSAlgorithm } from 'ts-fsrs'
import type { Grade, Schedule } from './types'

/** What FSRS knows of one card. */
export interface Memory {
  readonly stabilityDays: number
  /** 1 … 10. */
  readonly difficulty: number
}

const ratings = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
} as const satisfies Record<Grade, Rating>

/** The memory in a schedule; undefined while the card is new. */
export function memoryOf(schedule: Schedule): Memory | undefined {
  const { stabilityDays, difficulty } = schedule
  if (stabilityDays === undefined || difficulty === undefined) return undefined
  return { stabilityDays, difficulty }
}

/** Study days since the newest answer; 0 while new, and 0 when the clock was set back. */
export function elapsedDays(schedule: Schedule, studyDay: number): number {
  return Math.max(0, studyDay - (schedule.lastStudyDay ?? studyDay))
}

/**
 * The memory after one answer, by the formulas of FSRS-6
 * (https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm).
 * @param memory undefined for a first answer
 * @param elapsed whole study days since the answer before, 0 or more; 0 is the same-day formula
 */
export function nextMemory(
  algorithm: FSRSAlgorithm,
  memory: Memory | undefined,
  elapsed: number,
  grade: Grade,
): Memory {
  const before = memory
    ? { stability: memory.stabilityDays, difficulty: memory.difficulty }
    : null
  const after = algorithm.next_state(before, elapsed, ratings[grade])
  return { stabilityDays: after.stability, difficulty: after.difficulty }
}
