/** So many other cards come between two of one note, where there are that many. */
const between = 7

/**
 * Keeps the cards of one note apart within the day: a card that follows a sibling too closely waits for a few
 * others, and every other card keeps its place in line. Putting it off to another day would cost more near an
 * exam.
 * @param rows best first
 * @param note of each row of the deck, numbered from 0 on
 */
export function keepSiblingsApart(rows: Uint32Array, note: Uint32Array): Uint32Array {
  const apart = new Uint32Array(rows.length)
  const lastPlace = new Int32Array(1 + largest(note)).fill(-1 - between)
  const waiting: number[] = []
  let count = 0
  let firstWaiting = 0
  const place = (row: number): void => {
    lastPlace[note[row] ?? 0] = count
    apart[count++] = row
  }
  const tooClose = (row: number): boolean =>
    count - (lastPlace[note[row] ?? 0] ?? 0) <= between
  const placeWaiting = (whenever: (row: number) => boolean): void => {
    for (; firstWaiting < waiting.length; firstWaiting++) {
      const row = waiting[firstWaiting] ?? 0
      if (!whenever(row)) return
      place(row)
    }
  }
  for (const row of rows) {
    if (firstWaiting < waiting.length) placeWaiting((held) => !tooClose(held))
    if (tooClose(row)) waiting.push(row)
    else place(row)
  }
  placeWaiting(() => true)
  return apart
}

function largest(values: Uint32Array): number {
  let most = 0
  for (const value of values) if (value > most) most = value
  return most
}
