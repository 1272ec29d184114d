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
  const numbers = numberFields.flatMap((field): ParameterProblem[] => {
    const { min, max, whole } = parameterRanges[field]
    const value = set[field]
    const fits = value >= min && value <= max && (!whole || Number.isInteger(value))
    return fits ? [] : [{ field, min, max }]
  })
  return [...checkWeights(set.weights), ...numbers]
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
