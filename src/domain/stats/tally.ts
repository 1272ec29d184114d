import type { Grade } from '../scheduling/types'

/**
 * What is counted of one topic on one study day: whole numbers in a fixed order (`place`), which a database
 * stores and reads many times faster than named fields. Tallies are added and taken away number by number.
 */
export type Tally = Int32Array<ArrayBuffer>

/** Upper ends, in seconds, of the classes of time per answer; the last class has none. */
export const paceEnds = [3, 5, 10, 20, 30] as const

/** Upper ends in days of what is told apart of stability: a day, a week, three weeks, three months, a year, and longer. */
export const stabilityEnds = [1, 7, 21, 91, 365] as const

/**
 * Stability is counted in finer classes than are shown, so that recall can be computed from them; the ends
 * shown are ends of classes too. Lower ends, in days: parts of equal ratio between these.
 */
const stabilityStarts = [0.1, ...stabilityEnds, 36_500].flatMap((start, index, ends) => {
  const end = ends[index + 1]
  if (end === undefined) return []
  const parts = index === ends.length - 2 ? 16 : 7
  return Array.from(
    { length: parts },
    (_, part) => start * (end / start) ** (part / parts),
  )
})
export const stabilityClasses = stabilityStarts.length

const grades: readonly Grade[] = ['again', 'hard', 'good', 'easy']

/** Where each number stands. `hours` and so on are the first of several. */
export const place = {
  answers: 0,
  durationMs: 1,
  /** Cards that were met for the first time. */
  fresh: 2,
  /** Cards that have a memory now and had none before, less those that lost it. */
  learned: 3,
  /** The same of cards whose stability reached three weeks. */
  solid: 4,
  grades: 5,
  /** First reviews of the day of cards with an interval under three weeks: right, wrong. */
  young: 9,
  /** The same from three weeks on. */
  mature: 11,
  pace: 13,
  hours: 19,
  hoursRight: 43,
  /** Of cards whose newest answer is on this day: difficulty 1 … 10. */
  difficulty: 67,
  /** Of cards whose newest answer is on this day: class of stability. */
  stability: 77,
} as const

/** How many numbers a tally has. */
export const tallyLength = place.stability + stabilityClasses

export function emptyTally(): Tally {
  return new Int32Array(tallyLength)
}

/** Adds the numbers of another tally (`sign` 1) or takes them away (`sign` -1). */
export function addTally(to: Tally, other: Tally, sign: 1 | -1 = 1): void {
  for (let index = 0; index < tallyLength; index++)
    to[index] = at(to, index) + sign * at(other, index)
}

export function isEmptyTally(tally: Tally): boolean {
  return tally.every((value) => value === 0)
}

/** One number of a tally; `index` counts on from a place with several. */
export function at(tally: Tally, index: number): number {
  return tally[index] ?? 0
}

export function count(tally: Tally, index: number, by = 1): void {
  tally[index] = at(tally, index) + by
}

export function gradePlace(grade: Grade): number {
  return place.grades + grades.indexOf(grade)
}

export function pacePlace(durationMs: number): number {
  const found = paceEnds.findIndex((end) => durationMs < end * 1000)
  return place.pace + (found === -1 ? paceEnds.length : found)
}

export function difficultyPlace(difficulty: number): number {
  return place.difficulty + Math.min(9, Math.max(0, Math.round(difficulty) - 1))
}

export function stabilityPlace(stabilityDays: number): number {
  const found = stabilityStarts.findLastIndex((start) => start <= stabilityDays)
  return place.stability + Math.max(0, found)
}

/** The stability in days that stands for a class: the middle of it, in ratios. */
export function stabilityOfClass(index: number): number {
  const start = stabilityStarts[index] ?? 0
  return Math.sqrt(start * (stabilityStarts[index + 1] ?? start * 1.4))
}
