import { FSRSAlgorithm } from 'ts-fsrs'
import type { ParameterSet } from './types'

const known = new WeakMap<ParameterSet, FSRSAlgorithm>()

/**
 * The FSRS-6 formulas with the weights of a parameter set, made once per set (sets never change). Fuzz is
 * ours, so that of ts-fsrs is off.
 */
export function algorithmOf(parameters: ParameterSet): FSRSAlgorithm {
  const made = known.get(parameters)
  if (made) return made
  const algorithm = new FSRSAlgorithm({
    w: parameters.weights,
    request_retention: parameters.desiredRetention,
    maximum_interval: parameters.maximumIntervalDays,
    enable_fuzz: false,
    enable_short_term: true,
  })
  known.set(parameters, algorithm)
  return algorithm
}
