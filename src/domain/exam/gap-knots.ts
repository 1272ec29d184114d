/**
 * The numbers of days since the last visit for which visits are valued: every day at first, then ever wider
 * steps, since a day more or less changes an old memory little. In between, linear.
 */

/** Gaps up to this are knots each. */
const exactDays = 16
/** Beyond, each knot is this much older than the one before. */
const growth = 1.08
/** Older memories count as this old. */
const oldestDays = 3_650

/** Ascending from 1 day. */
export const knotDays = makeKnotDays()

function makeKnotDays(): Int32Array {
  const days = [1]
  for (let last = 1; last < oldestDays; days.push(last)) {
    last = last < exactDays ? last + 1 : Math.round(last * growth)
  }
  return Int32Array.from(days)
}

const lower = new Uint16Array(oldestDays + 1)
const upperShare = new Float32Array(oldestDays + 1)
fillPlaces()

function fillPlaces(): void {
  let knot = 0
  for (let gap = 1; gap <= oldestDays; gap++) {
    if (gap >= (knotDays[knot + 1] ?? Infinity)) knot++
    const from = knotDays[knot] ?? 1
    const to = knotDays[knot + 1] ?? from + 1
    lower[gap] = knot
    upperShare[gap] = (gap - from) / (to - from)
  }
}

/** The knot at or below a number of days, which is at least 1. */
export function knotBelow(gapDays: number): number {
  return lower[Math.min(gapDays, oldestDays)] ?? 0
}

/** The share, 0 … 1, of the knot above. */
export function shareAbove(gapDays: number): number {
  return upperShare[Math.min(gapDays, oldestDays)] ?? 0
}
