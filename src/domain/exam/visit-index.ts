import { knotBelow, knotDays, shareAbove } from './gap-knots'
import { bestFirstVisit, bestFrom, type ValueTables } from './value-tables'
import { readGrid } from './state-grid'
import { reviewVisit } from './visit-model'

/**
 * How much a visit on one day is worth against the best later moment, in expected cards per second: the index
 * of design/exam-planning.md section 7. Cards are served by it, highest first; at 0 or less leaving the card is
 * at least as good.
 */
export interface DayIndex {
  readonly tables: ValueTables
  readonly day: number
  /** Index of a first visit. */
  readonly first: number
  /** Per knot of days since the last visit; shape [grid.size] each. */
  readonly byKnot: readonly Float32Array[]
  /** The same for any number of days, made when asked for. */
  readonly byGap: Map<number, Float32Array>
}

/** The index of every card on one day of the tables. */
export function dayIndex(tables: ValueTables, day: number): DayIndex {
  const knots = Math.min(knotBelow(tables.oldestGap + day) + 2, tables.knots)
  return {
    tables,
    day,
    first: firstVisitIndex(tables, day),
    byKnot: Array.from({ length: knots }, (_, knot) => knotIndex(tables, day, knot)),
    byGap: new Map(),
  }
}

function firstVisitIndex(tables: ValueTables, day: number): number {
  const today = tables.firstVisits[day] ?? 0
  return (today - bestFirstVisit(tables, day + 1)) / tables.model.firstSeconds
}

function knotIndex(tables: ValueTables, day: number, knot: number): Float32Array {
  const { model, knots, visits, prices } = tables
  const { size } = model.grid
  const gap = knotDays[knot] ?? 1
  const { seconds } = reviewVisit(model, gap)
  const price = prices[day] === Infinity ? 0 : (prices[day] ?? 0)
  const row = (day * knots + knot) * size
  const left = new Float64Array(size)
  bestFrom(tables, day, gap, left)
  return seconds.map((cost, state) => {
    const value = (visits[row + state] ?? 0) + price * cost
    return (value - (left[state] ?? 0)) / cost
  })
}

/** Index of a card that had its last visit `gap` days ago, at least one. */
export function reviewIndex(
  index: DayIndex,
  gap: number,
  stability: number,
  difficulty: number,
): number {
  return readGrid(index.tables.model.grid, gapIndex(index, gap), stability, difficulty)
}

function gapIndex(index: DayIndex, gap: number): Float32Array {
  const known = index.byGap.get(gap)
  if (known) return known
  const share = shareAbove(gap)
  const low = index.byKnot[knotBelow(gap)] ?? new Float32Array()
  const high = index.byKnot[knotBelow(gap) + 1] ?? low
  const made = low.map((value, state) => (1 - share) * value + share * (high[state] ?? 0))
  index.byGap.set(gap, made)
  return made
}
