import { knotBelow, knotDays, shareAbove } from './gap-knots'
import { recallTable, reviewVisit, type VisitModel } from './visit-model'

/**
 * What a card is worth when every second of study has a price (expected cards per second, one price a day):
 * the priced one-card problem of design/exam-planning.md section 7, solved backwards in time.
 *
 * Days count from the day the tables begin with (0) to the exam (`days`); values are expected recalled cards.
 */
export interface ValueTables {
  readonly model: VisitModel
  readonly days: number
  /** Days since the last visit of the oldest card in the deck, on day 0. */
  readonly oldestGap: number
  /** How many knots of `gap-knots` there are values for. */
  readonly knots: number
  /** Price of each day; `Infinity` where there is no time. */
  readonly prices: Float64Array
  /** Value of a review less its price; shape [days][knots][grid.size]. */
  readonly visits: Float32Array
  /** Value of a first visit on each day, its price not taken off; shape [days]. */
  readonly firstVisits: Float64Array
  /** Value of a card never seen. */
  readonly unseen: number
}

/**
 * Fills the tables for one path of prices.
 * @param prices per day from day 0 to the day before the exam
 * @param oldestGap days since the last visit of the oldest card in the deck; 0 when all are new
 * @param reuse tables of the same size whose memory may be overwritten
 */
export function valueTables(
  model: VisitModel,
  prices: Float64Array,
  oldestGap: number,
  reuse?: ValueTables,
): ValueTables {
  const days = prices.length
  const { size } = model.grid
  const knots = neededKnots(oldestGap + days)
  const tables = {
    model,
    days,
    oldestGap,
    knots,
    prices,
    visits: reuse?.visits ?? new Float32Array(days * knots * size),
    firstVisits: reuse?.firstVisits ?? new Float64Array(days),
    unseen: 0,
  }
  const afterVisit = new Float64Array(size)
  const afterFail = new Float64Array(size)
  const afterGrade = new Float64Array(4 * size)
  for (let day = days - 1; day >= 0; day--) {
    bestFrom(tables, day, 0, afterVisit)
    fillAfterFail(model, afterVisit, afterFail)
    fillAfterGrade(model, afterVisit, afterFail, afterGrade)
    fillVisits(tables, day, afterGrade)
    tables.firstVisits[day] = dot(model.firstStates, afterVisit)
  }
  return { ...tables, unseen: bestFirstVisit(tables, 0) }
}

/** So many knots that there is one above any that is looked at between two. */
function neededKnots(gapDays: number): number {
  return Math.min(knotBelow(gapDays) + 3, knotDays.length)
}

/** Net value of the best first visit from `day` on; 0 when none is worth its price. */
export function bestFirstVisit(
  { days, prices, firstVisits, model }: ValueTables,
  day: number,
): number {
  let best = 0
  for (let later = day; later < days; later++) {
    const price = prices[later] ?? Infinity
    best = Math.max(best, (firstVisits[later] ?? 0) - price * model.firstSeconds)
  }
  return best
}

/**
 * The value of a card that had its last visit `gap` days before `day` and is left alone on `day` itself: the
 * better of no visit any more and the best later one. Shape [grid.size].
 */
export function bestFrom(
  tables: ValueTables,
  day: number,
  gap: number,
  into: Float64Array,
): void {
  const { model, days, knots, prices, visits } = tables
  const { size } = model.grid
  into.set(recallTable(model, days - day + gap))
  for (let later = day + 1; later < days; later++) {
    if (prices[later] === Infinity) continue
    const laterGap = gap + later - day
    const share = shareAbove(laterGap)
    const low = (later * knots + knotBelow(laterGap)) * size
    const high = share > 0 ? low + size : low
    for (let state = 0; state < size; state++) {
      const value =
        (1 - share) * (visits[low + state] ?? 0) + share * (visits[high + state] ?? 0)
      if (value > (into[state] ?? 0)) into[state] = value
    }
  }
}

/** What a failed answer is worth once its repeats are through. */
function fillAfterFail(
  { relearned }: VisitModel,
  afterVisit: Float64Array,
  into: Float64Array,
): void {
  for (const [from, { state, share }] of relearned.entries()) {
    let value = 0
    for (let index = 0; index < state.length; index++) {
      value += (share[index] ?? 0) * (afterVisit[state[index] ?? 0] ?? 0)
    }
    into[from] = value
  }
}

/**
 * What a card is worth right after each grade, by its difficulty before and the row of its stability after: a grade
 * moves difficulty the same way whatever the stability and the gap. Shape [columns][4][rows].
 */
function fillAfterGrade(
  { grid, columnAfter }: VisitModel,
  afterVisit: Float64Array,
  afterFail: Float64Array,
  into: Float64Array,
): void {
  const { stabilityCount: rows, difficultyCount: columns } = grid
  for (const [grade, columnsAfter] of columnAfter.entries()) {
    const after = grade === 0 ? afterFail : afterVisit
    for (const [before, column] of columnsAfter.entries()) {
      const left = Math.floor(column)
      const share = column - left
      const start = (4 * before + grade) * rows
      for (let row = 0; row < rows; row++) {
        const at = row * columns + left
        into[start + row] = (1 - share) * (after[at] ?? 0) + share * (after[at + 1] ?? 0)
      }
    }
  }
}

/** The reviews of one day, for every gap that a card of this deck can have then. */
function fillVisits(
  { model, knots, oldestGap, prices, visits }: ValueTables,
  day: number,
  afterGrade: Float64Array,
): void {
  const { size, stabilityCount: rows, difficultyCount: columns } = model.grid
  const price = prices[day] === Infinity ? 0 : (prices[day] ?? 0)
  const needed = Math.min(knots, neededKnots(oldestGap + day))
  for (let knot = 0; knot < needed; knot++) {
    const { row, below, above, seconds } = reviewVisit(model, knotDays[knot] ?? 1)
    const into = (day * knots + knot) * size
    for (let state = 0; state < size; state++) {
      let value = -price * (seconds[state] ?? 0)
      let start = 4 * (state % columns) * rows
      for (let at = 4 * state; at < 4 * state + 4; at++) {
        const low = start + (row[at] ?? 0)
        value +=
          (below[at] ?? 0) * (afterGrade[low] ?? 0) +
          (above[at] ?? 0) * (afterGrade[low + 1] ?? 0)
        start += rows
      }
      visits[into + state] = value
    }
  }
}

function dot(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0)
}
