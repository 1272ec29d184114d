import { goldenSection } from '../../domain/exam/golden-section'
import { firstGain, gainPerSecond } from '../../domain/exam/greedy'
import { priceAt, priceShape, type PriceShape } from '../../domain/exam/price-table'
import { knotDaysLeft } from '../../domain/exam/price-table-data'
import { stateGrid } from '../../domain/exam/state-grid'
import { valueTables, type ValueTables } from '../../domain/exam/value-tables'
import { visitModel, type VisitModel } from '../../domain/exam/visit-model'
import type { Scenario } from './options'
import { defaultMemory } from './truth'

/** What no scheduler can exceed, as shares of the deck (section 7 of design/exam-planning.md). */
export interface Bounds {
  /** With prices solved for this case. */
  readonly bound: number
  /** With the prices of the product's table: looser. */
  readonly boundAtPrices: number
}

type Prices = Float64Array

/** The dual value of one path of prices for one card of the deck: every path gives a bound. */
type BoundOf = (prices: Prices) => number

/**
 * Bounds for the default memory when nothing is missed. Prices are solved on the product's own grid, which is
 * quick, and the bound is then taken on a fine one, since a coarse grid can lie below the truth.
 */
export function boundsOf(scenario: Scenario): Bounds {
  const { cards, days, minutes, steps } = scenario
  const secondsPerDay = (60 * minutes) / cards
  if (secondsPerDay === 0) return { bound: 0, boundAtPrices: 0 }
  const coarse = visitModel(defaultMemory, steps, stateGrid())
  const fine = visitModel(defaultMemory, steps, stateGrid(48, 10))
  const lookedUp = pathOf(priceShape(steps, days, secondsPerDay * days), days)
  const solved = solvePrices(boundWith(coarse, secondsPerDay), lookedUp, [
    lookedUp,
    breakEvenPrices(coarse, days),
  ])
  const exact = boundWith(fine, secondsPerDay)
  const boundAtPrices = exact(lookedUp)
  return { bound: Math.min(boundAtPrices, ...solved.map(exact)), boundAtPrices }
}

function boundWith(model: VisitModel, secondsPerDay: number): BoundOf {
  let spare: ValueTables | undefined
  return (prices) => {
    spare = valueTables(model, prices, 0, spare)
    const time = prices.reduce((sum, price) => sum + price * secondsPerDay, 0)
    return Math.min(1, spare.unseen + time)
  }
}

/** The prices at which a first visit is just worth its time on every day: where time is short. */
function breakEvenPrices(model: VisitModel, days: number): Prices {
  return Float64Array.from({ length: days }, (_, day) =>
    gainPerSecond(firstGain(model, days - day)),
  )
}

/** The best level of each start, and the best knots that are found from the better of them. */
function solvePrices(
  boundOf: BoundOf,
  shape: Prices,
  starts: readonly Prices[],
): Prices[] {
  const levelled = starts.map((start) => atBestLevel(boundOf, start, Math.log(20), 8))
  const best = levelled.reduce((a, b) => (boundOf(b) < boundOf(a) ? b : a), shape)
  return [...levelled, moveKnots(boundOf, best)]
}

function atBestLevel(
  boundOf: BoundOf,
  start: Prices,
  reach: number,
  narrowings: number,
): Prices {
  const at = (log: number): Prices => start.map((price) => price * Math.exp(log))
  return at(goldenSection((log) => boundOf(at(log)), -reach, reach, narrowings))
}

/** How far a knot is moved, as the logarithm of its price; the rounds narrow down. */
const reaches = [1, 0.5, 0.25]

/** Moves the knots of a path one after the other to where the bound is lowest. */
function moveKnots(boundOf: BoundOf, start: Prices): Prices {
  const days = start.length
  let shape: PriceShape = knotDaysLeft.map(
    (daysLeft) => start[Math.max(0, days - daysLeft)] ?? 0,
  )
  let lowest = boundOf(pathOf(shape, days))
  const consider = (tried: PriceShape): void => {
    const bound = boundOf(pathOf(tried, days))
    if (bound >= lowest) return
    lowest = bound
    shape = tried
  }
  for (const reach of reaches) {
    for (const knot of knotDaysLeft.keys()) {
      const moved = (log: number): PriceShape =>
        shape.with(knot, (shape[knot] ?? 0) * Math.exp(log))
      const valueAt = (log: number): number => boundOf(pathOf(moved(log), days))
      consider(moved(goldenSection(valueAt, -reach, reach, 4)))
    }
    const scaled = (log: number): PriceShape =>
      shape.map((price) => price * Math.exp(log))
    const valueAt = (log: number): number => boundOf(pathOf(scaled(log), days))
    consider(scaled(goldenSection(valueAt, -reach / 2, reach / 2, 4)))
  }
  return pathOf(shape, days)
}

function pathOf(shape: PriceShape, days: number): Prices {
  return Float64Array.from({ length: days }, (_, day) => priceAt(shape, days - day))
}
