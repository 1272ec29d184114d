/**
 * The memory of a card on a grid: stabilities evenly spaced in the logarithm, difficulties 1 … 10. State k is
 * stability `floor(k / difficulties)`, difficulty `k % difficulties`. Between the grid's points everything is
 * interpolated bilinearly, in log stability and difficulty.
 */
export interface StateGrid {
  readonly stabilityCount: number
  readonly difficultyCount: number
  readonly size: number
  /** Per state. */
  readonly stabilities: Float64Array
  readonly difficulties: Float64Array
}

const lowestLog = Math.log(0.004)
const highestLog = Math.log(1200)

/** 24 x 5 is within 0.12 points of recall of a very fine grid. */
export function stateGrid(stabilityCount = 24, difficultyCount = 5): StateGrid {
  const size = stabilityCount * difficultyCount
  const step = (highestLog - lowestLog) / (stabilityCount - 1)
  const state = (value: (row: number, column: number) => number): Float64Array =>
    Float64Array.from({ length: size }, (_, k) =>
      value(Math.floor(k / difficultyCount), k % difficultyCount),
    )
  return {
    stabilityCount,
    difficultyCount,
    size,
    stabilities: state((row) => Math.exp(lowestLog + row * step)),
    difficulties: state((_, column) => 1 + (9 * column) / (difficultyCount - 1)),
  }
}

/** Keeps the upper neighbour inside the grid. */
const margin = 1.000001

/** Row coordinate of a stability, 0 … rows - 1: between the row below it and the one above. */
export function rowOf(grid: StateGrid, stability: number): number {
  const rows = grid.stabilityCount
  const row = ((Math.log(stability) - lowestLog) / (highestLog - lowestLog)) * (rows - 1)
  return row < 0 ? 0 : row > rows - margin ? rows - margin : row
}

/** Column coordinate of a difficulty, 0 … columns - 1. */
export function columnOf(grid: StateGrid, difficulty: number): number {
  const columns = grid.difficultyCount
  const column = ((difficulty - 1) / 9) * (columns - 1)
  return column < 0 ? 0 : column > columns - margin ? columns - margin : column
}

/** Shares of the grid's states: pairs of state and share from `offset` on. */
export interface Shares {
  readonly state: Uint16Array
  readonly share: Float32Array
}

/** Writes the four neighbours of a memory, which together weigh `share`. */
export function putOnGrid(
  grid: StateGrid,
  stability: number,
  difficulty: number,
  share: number,
  into: Shares,
  offset: number,
): void {
  const row = rowOf(grid, stability)
  const column = columnOf(grid, difficulty)
  const low = Math.floor(row)
  const left = Math.floor(column)
  const up = row - low
  const right = column - left
  const corner = low * grid.difficultyCount + left
  into.state[offset] = corner
  into.state[offset + 1] = corner + 1
  into.state[offset + 2] = corner + grid.difficultyCount
  into.state[offset + 3] = corner + grid.difficultyCount + 1
  into.share[offset] = share * (1 - up) * (1 - right)
  into.share[offset + 1] = share * (1 - up) * right
  into.share[offset + 2] = share * up * (1 - right)
  into.share[offset + 3] = share * up * right
}

/** A table over the grid, read at any memory. */
export function readGrid(
  grid: StateGrid,
  table: Float32Array,
  stability: number,
  difficulty: number,
): number {
  const row = rowOf(grid, stability)
  const column = columnOf(grid, difficulty)
  const low = Math.floor(row)
  const left = Math.floor(column)
  const up = row - low
  const right = column - left
  const corner = low * grid.difficultyCount + left
  const above = corner + grid.difficultyCount
  return (
    (1 - up) * ((1 - right) * (table[corner] ?? 0) + right * (table[corner + 1] ?? 0)) +
    up * ((1 - right) * (table[above] ?? 0) + right * (table[above + 1] ?? 0))
  )
}
