import type { StepsName } from '../scheduling/types'
import { horizons, knotDaysLeft, priceTables } from './price-table-data'

/**
 * How the price of a second of study runs towards an exam: cards per second at the days left of
 * `knotDaysLeft`, in the logarithm linear between them and level outside.
 */
export type PriceShape = readonly number[]

/**
 * The path of prices for a deck, bilinear in the logarithms of days and seconds per card. Outside the table its
 * edge counts: shorter than 7 or longer than 120 days, and times that it does not hold, have the shape of the
 * nearest case, and `level` then finds how high it must lie.
 * @param days from now to the exam, at least 1
 * @param secondsPerCard total study time until the exam over the number of cards
 */
export function priceShape(
  steps: StepsName,
  days: number,
  secondsPerCard: number,
): PriceShape {
  const { secondsPerCard: times, prices } = priceTables[steps]
  const horizon = placeOf(horizons, days)
  const time = placeOf(times, secondsPerCard)
  const log = (row: number, column: number, knot: number): number =>
    Math.log((prices[row]?.[column]?.[knot] ?? 0) / 1000)
  return knotDaysLeft.map((_, knot) => {
    const along = (row: number): number =>
      mix(log(row, time.low, knot), log(row, time.low + 1, knot), time.share)
    return Math.exp(mix(along(horizon.low), along(horizon.low + 1), horizon.share))
  })
}

/** The price of a shape on the day that many days before the exam. */
export function priceAt(shape: PriceShape, daysLeft: number): number {
  let low = 0
  while (low < knotDaysLeft.length - 2 && (knotDaysLeft[low + 1] ?? 0) < daysLeft) low++
  const from = knotDaysLeft[low] ?? 1
  const to = knotDaysLeft[low + 1] ?? from
  const share = Math.min(1, Math.max(0, (daysLeft - from) / (to - from)))
  const logs = [Math.log(shape[low] ?? 0), Math.log(shape[low + 1] ?? 0)] as const
  return Math.exp(mix(logs[0], logs[1], share))
}

/** Between which two of ascending values a value lies, in the logarithm; the edges count for all beyond. */
function placeOf(
  values: readonly number[],
  value: number,
): { low: number; share: number } {
  let low = 0
  while (low < values.length - 2 && (values[low + 1] ?? 0) < value) low++
  const from = values[low] ?? 1
  const share = Math.log(value / from) / Math.log((values[low + 1] ?? from) / from)
  return { low, share: Math.min(1, Math.max(0, share)) }
}

function mix(from: number, to: number, share: number): number {
  return (1 - share) * from + share * to
}
