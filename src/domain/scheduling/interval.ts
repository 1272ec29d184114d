import { get_fuzz_range } from 'ts-fsrs'
import { algorithmOf } from './algorithm'
import type { Grade, ParameterSet } from './types'

/** The grades that a review card passes with. */
export type PassingGrade = Exclude<Grade, 'again'>

export interface FuzzBasis {
  /** Study days since the answer before; a longer interval is never fuzzed to this or less. */
  readonly elapsed: number
  /** In [0, 1): where in the fuzz range the interval falls. */
  readonly unit: number
}

/** Whole days until the memory has faded to the desired retention, fuzzed when the set says so. */
export function intervalDays(
  stabilityDays: number,
  basis: FuzzBasis,
  parameters: ParameterSet,
): number {
  const days = algorithmOf(parameters).next_interval(stabilityDays, basis.elapsed)
  return parameters.fuzz ? fuzzed(days, basis, parameters.maximumIntervalDays) : days
}

/** Intervals under 2.5 days are left as they are; the range is that of ts-fsrs and Anki. */
function fuzzed(days: number, { elapsed, unit }: FuzzBasis, maximumDays: number): number {
  if (days < 2.5) return days
  const { min_ivl, max_ivl } = get_fuzz_range(days, elapsed, maximumDays)
  return Math.floor(unit * (max_ivl - min_ivl + 1) + min_ivl)
}

/**
 * The intervals of a review card's three passing grades, at least a day apart (Hard < Good < Easy) as
 * ts-fsrs spaces them, yet never longer than the maximum interval.
 * @param stabilities days, per grade
 */
export function spacedIntervals(
  stabilities: Readonly<Record<PassingGrade, number>>,
  basis: FuzzBasis,
  parameters: ParameterSet,
): Record<PassingGrade, number> {
  const unspacedGood = intervalDays(stabilities.good, basis, parameters)
  const hard = Math.min(intervalDays(stabilities.hard, basis, parameters), unspacedGood)
  const good = Math.max(unspacedGood, hard + 1)
  const easy = Math.max(intervalDays(stabilities.easy, basis, parameters), good + 1)
  const atMost = (days: number): number => Math.min(days, parameters.maximumIntervalDays)
  return { hard: atMost(hard), good: atMost(good), easy: atMost(easy) }
}
