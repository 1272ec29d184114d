/** One of the two streams that are mixed. */
export interface Stream<T> {
  /** What is at hand, in order; may be fewer than are left. */
  readonly items: readonly T[]
  /** How many of this kind were answered today. */
  readonly done: number
  /** How many of this kind are left today. */
  readonly left: number
}

/**
 * Mixes two streams so that both are through at the same time: the next item comes from the stream that
 * is less far through today. Because what was done today counts, the mix goes on where it was after every
 * answer. The first stream wins a tie.
 */
export function mixEvenly<T>(first: Stream<T>, second: Stream<T>): T[] {
  return [...placed(first), ...placed(second)]
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

/** Each item with the share 0 … 1 of today's stream that lies before its middle. */
function placed<T>({ items, done, left }: Stream<T>): { item: T; place: number }[] {
  return items.map((item, index) => ({
    item,
    place: (done + index + 0.5) / (done + left),
  }))
}
