import { CLAMP_PARAMETERS, W17_W18_Ceiling } from 'ts-fsrs'
import type { ParameterSet } from './types'

/** A field of a parameter set that is out of range; `min` and `max` are both allowed. */
export interface ParameterProblem {
  readonly field: keyof ParameterSet
  readonly min: number
  readonly max: number
}

type NumberField =
  | 'desiredRetention'
  | 'maximumIntervalDays'
  | 'dayStartMinutes'
  | 'newPerDay'
  | 'reviewsPerDay'

/** What each number may be, both ends included; `whole` numbers have no decimals. */
export const parameterRanges: Readonly<
  Record<
    NumberField,
    { readonly min: number; readonly max: number; readonly whole: boolean }
  >
> = {
  desiredRetention: { min: 0.7, max: 0.99, whole: false },
  maximumIntervalDays: { min: 1, max: 36_500, whole: true },
  // A day that starts in the afternoon would be no day start; 12:00 is the latest.
  dayStartMinutes: { min: 0, max: 720, whole: true },
  newPerDay: { min: 0, max: 9_999, whole: true },
  reviewsPerDay: { min: 0, max: 9_999, whole: true },
}

const numberFields: readonly NumberField[] = [
  'desiredRetention',
  'maximumIntervalDays',
  'dayStartMinutes',
  'newPerDay',
  'reviewsPerDay',
]

/** The ranges of the 21 weights, as ts-fsrs would clip them. */
const weightRanges = CLAMP_PARAMETERS(W17_W18_Ceiling)

/** Everything in a parameter set that is out of range; empty when it can be scheduled with. */
export function checkParameters(set: ParameterSet): ParameterProblem[] {
  const numbers = numberFields.flatMap((field) => checkNumber(field, set[field]))
  return [...checkWeights(set.weights), ...numbers, ...checkDecks(set)]
}

/**
 * Weights as they are kept: with four decimals, which is more than any history can tell, and each within its
 * range. What is not a number becomes the lowest of its range.
 */
export function keptWeights(weights: readonly number[]): number[] {
  return weightRanges.map(([min = 0, max = 0], index) => {
    const rounded = Math.round((weights[index] ?? min) * 10_000) / 10_000
    return Number.isFinite(rounded) ? Math.min(max, Math.max(min, rounded)) : min
  })
}

function checkNumber(field: NumberField, value: number): ParameterProblem[] {
  const { min, max, whole } = parameterRanges[field]
  const fits = value >= min && value <= max && (!whole || Number.isInteger(value))
  return fits ? [] : [{ field, min, max }]
}

/** A deck has the ranges of everywhere. */
function checkDecks({ decks = {} }: ParameterSet): ParameterProblem[] {
  const fields = ['newPerDay', 'reviewsPerDay', 'desiredRetention'] as const
  const problems = Object.values(decks).flatMap((setting) =>
    fields.flatMap((field) => {
      const value = setting[field]
      return value === undefined ? [] : checkNumber(field, value)
    }),
  )
  return problems.map((problem) => ({ ...problem, field: 'decks' }))
}

function checkWeights(weights: readonly number[]): ParameterProblem[] {
  const count = weightRanges.length
  if (weights.length !== count) return [{ field: 'weights', min: count, max: count }]
  for (const [index, range] of weightRanges.entries()) {
    const [min = 0, max = 0] = range
    const weight = weights[index]
    if (weight === undefined || !(weight >= min && weight <= max)) {
      return [{ field: 'weights', min, max }]
    }
  }
  return []
}
