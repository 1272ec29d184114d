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

/** Where each name of a legend begins: one after the other, `swatch` pixels before each. */
export function legendStarts(
  names: readonly string[],
  swatch: number,
): readonly number[] {
  let at = 0
  return names.map((name) => {
    const start = at
    at += swatch + name.length * 6.6 + 20
    return start
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
