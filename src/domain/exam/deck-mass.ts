import { neverSeen, type DeckColumns } from './deck-columns'
import { knotBelow, knotDays, shareAbove } from './gap-knots'
import { putOnGrid, type StateGrid } from './state-grid'
import { bestFrom, type ValueTables } from './value-tables'

/** The cards of one exam put on the grid: how many there are at each memory and age. */
export interface DeckMass {
  readonly unseen: number
  /** Cards by days since their last visit (a knot, or 0 for today); shape [grid.size] each. */
  readonly byGap: ReadonlyMap<number, Float64Array>
  /** Days since the last visit of the oldest. */
  readonly oldestGap: number
}

/**
 * @param rows the cards
 * @param weightOf how much a card counts: its share when more than one exam asks for it
 */
export function deckMass(
  deck: DeckColumns,
  rows: readonly number[],
  weightOf: (row: number) => number,
  today: number,
  grid: StateGrid,
): DeckMass {
  const byGap = new Map<number, Float64Array>()
  let unseen = 0
  let oldestGap = 0
  for (const row of rows) {
    const lastDay = deck.lastDay[row] ?? neverSeen
    if (lastDay === neverSeen) {
      unseen += weightOf(row)
      continue
    }
    const gap = Math.max(0, today - lastDay)
    oldestGap = Math.max(oldestGap, gap)
    putCard(byGap, grid, deck, row, gap, weightOf(row))
  }
  return { unseen, byGap, oldestGap }
}

const corners = { state: new Uint16Array(4), share: new Float32Array(4) }

function putCard(
  byGap: Map<number, Float64Array>,
  grid: StateGrid,
  deck: DeckColumns,
  row: number,
  gap: number,
  weight: number,
): void {
  const stability = deck.stability[row] ?? 1
  const difficulty = deck.difficulty[row] ?? 5
  const above = gap === 0 ? 0 : shareAbove(gap)
  const put = (gapOfKnot: number, share: number): void => {
    if (share === 0) return
    const mass = byGap.get(gapOfKnot) ?? new Float64Array(grid.size)
    byGap.set(gapOfKnot, mass)
    putOnGrid(grid, stability, difficulty, share, corners, 0)
    corners.state.forEach((state, corner) => {
      mass[state] = (mass[state] ?? 0) + (corners.share[corner] ?? 0)
    })
  }
  const knot = gap === 0 ? -1 : knotBelow(gap)
  put(gap === 0 ? 0 : (knotDays[knot] ?? gap), weight * (1 - above))
  put(knotDays[knot + 1] ?? gap, weight * above)
}

/** The worth of a deck under its tables' prices: the sum over its cards, in expected recalled cards. */
export function deckValue(tables: ValueTables, { unseen, byGap }: DeckMass): number {
  const best = new Float64Array(tables.model.grid.size)
  let sum = unseen * tables.unseen
  for (const [gap, mass] of byGap) {
    // A card not yet seen today may still be visited today: it stands where it stood last evening.
    if (gap === 0) bestFrom(tables, 0, 0, best)
    else bestFrom(tables, -1, gap - 1, best)
    sum += mass.reduce((part, cards, state) => part + cards * (best[state] ?? 0), 0)
  }
  return sum
}
