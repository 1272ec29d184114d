const reference = 0.9

/**
 * How long intervals are at a desired retention, as a multiple of those at 90 %, by FSRS-6's forgetting
 * curve R(t) = (1 + factor · t / S) ^ decay, solved for t. Holds before fuzz and the maximum interval.
 * @param decayWeight the last of the 21 weights, w20 > 0
 */
export function intervalMultiple(retention: number, decayWeight: number): number {
  const decayedTo = (share: number): number => share ** (-1 / decayWeight) - 1
  return decayedTo(retention) / decayedTo(reference)
}
