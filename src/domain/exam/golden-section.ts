const ratio = 0.618

/**
 * Where a function with one valley is lowest, by golden-section search (Kiefer 1953).
 * @param steps each narrows the interval to 0.618 of it and asks for one more value
 * @returns the middle of the interval that is left
 */
export function goldenSection(
  valueAt: (at: number) => number,
  from: number,
  to: number,
  steps: number,
): number {
  let low = from
  let high = to
  let left = high - ratio * (high - low)
  let right = low + ratio * (high - low)
  let atLeft = valueAt(left)
  let atRight = valueAt(right)
  for (let step = 0; step < steps; step++) {
    if (atLeft < atRight) {
      high = right
      right = left
      atRight = atLeft
      left = high - ratio * (high - low)
      atLeft = valueAt(left)
    } else {
      low = left
      left = right
      atLeft = atRight
      right = low + ratio * (high - low)
      atRight = valueAt(right)
    }
  }
  return (low + high) / 2
}
