/** How one kind of number is drawn; the pattern tells them apart without colour. */
export interface Series {
  readonly name: string
  readonly tone: 'blue' | 'green' | 'orange' | 'purple'
  readonly hatched?: true
}

/** One column, row or point of a graph, with a number per series. */
export interface Datum {
  /** Beneath or beside it. */
  readonly label: string
  /** What it is called in full, in the table and under the pointer; the label where that is enough. */
  readonly name?: string
  readonly values: readonly number[]
}

/** Where a name of a legend stands: the line, counted from 0, and how far its sign lies from the left. */
export interface LegendPlace {
  readonly line: number
  readonly x: number
}

/**
 * One name after the other, `swatch` pixels before each for its sign; one that no longer fits begins a line.
 * @param widths of the names
 */
export function legendPlaces(
  widths: readonly number[],
  swatch: number,
  room: number,
): readonly LegendPlace[] {
  const gap = 20
  let line = 0
  let at = 0
  return widths.map((width) => {
    if (at > 0 && at + swatch + width > room) {
      line++
      at = 0
    }
    const place = { line, x: at }
    at += swatch + width + gap
    return place
  })
}

/** Which labels are written, so that none touches the next: every so many, counted from the last. */
export function shownLabels(
  labels: readonly string[],
  width: number,
): ReadonlySet<number> {
  const longest = Math.max(1, ...labels.map(({ length }) => length))
  const room = Math.max(1, Math.floor(width / (longest * 6.5 + 14)))
  const every = Math.max(1, Math.ceil(labels.length / room))
  const last = labels.length - 1
  return new Set(labels.flatMap((_, index) => ((last - index) % every ? [] : index)))
}
