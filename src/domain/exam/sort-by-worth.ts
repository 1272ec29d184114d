/** So many rows fit under the 32 bits of a worth in the 53 of a number. */
const places = 2 ** 21

/**
 * Puts rows in order, the most worth first and those of equal worth by position. Worths are told apart to the 24 bits
 * of a single float, the precision of the tables that they come from. Numbers in a typed array are sorted by the
 * engine itself, many times faster than with a comparison of ours: so each row becomes one number, its worth upside
 * down before its place.
 * @param rows of the deck, at most 2²¹; put in order in place
 * @param worth of every row of the deck, above 0 for those in `rows`
 */
export function sortByWorth(
  rows: Uint32Array,
  worth: Float64Array,
  position: Float64Array,
): void {
  sortByPosition(rows, position)
  const single = new Float32Array(1)
  const bits = new Uint32Array(single.buffer)
  const keys = new Float64Array(rows.length)
  for (let place = 0; place < rows.length; place++) {
    single[0] = worth[rows[place] ?? 0] ?? 0
    // The bits of positive floats, read as a whole number, ascend with them.
    keys[place] = (0xffffffff - (bits[0] ?? 0)) * places + place
  }
  keys.sort()
  const inPlace = rows.slice()
  for (let rank = 0; rank < rows.length; rank++)
    rows[rank] = inPlace[(keys[rank] ?? 0) % places] ?? 0
}

/** Rows mostly stand by position already. */
function sortByPosition(rows: Uint32Array, position: Float64Array): void {
  let before = -Infinity
  for (const row of rows) {
    const at = position[row] ?? 0
    if (at < before) {
      rows.sort((a, b) => (position[a] ?? 0) - (position[b] ?? 0) || a - b)
      return
    }
    before = at
  }
}
