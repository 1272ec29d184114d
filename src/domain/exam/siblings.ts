/** So many other cards come between two of one note, where there are that many. */
const between = 7

/**
 * Keeps the cards of one note apart within the day: a card that follows a sibling too closely waits for a few
 * others, and every other card keeps its place in line. Putting it off to another day would cost more near an
 * exam.
 * @param rows best first
 * @param note of each row of the deck
 */
export function keepSiblingsApart(rows: Uint32Array, note: Uint32Array): Uint32Array {
  const apart = new Uint32Array(rows.length)
  const lastPlace = new Map<number, number>()
  const waiting: number[] = []
  let count = 0
  let firstWaiting = 0
  const place = (row: number): void => {
    lastPlace.set(note[row] ?? 0, count)
    apart[count++] = row
  }
  const tooClose = (row: number): boolean => {
    const last = lastPlace.get(note[row] ?? 0)
    return last !== undefined && count - last <= between
  }
  const placeWaiting = (whenever: (row: number) => boolean): void => {
    for (; firstWaiting < waiting.length; firstWaiting++) {
      const row = waiting[firstWaiting] ?? 0
      if (!whenever(row)) return
      place(row)
    }
  }
  for (const row of rows) {
    placeWaiting((held) => !tooClose(held))
    if (tooClose(row)) waiting.push(row)
    else place(row)
  }
  placeWaiting(() => true)
  return apart
}
