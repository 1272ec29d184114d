/** Something that comes after others. */
export interface Ordered {
  readonly id: string
  readonly after: readonly string[]
}

export interface Order<Item> {
  /** Each item after those that it names, otherwise in the order given. */
  readonly sorted: readonly Item[]
  /** Items that wait for each other, and those that wait for them; empty when all is well. */
  readonly stuck: readonly Item[]
}

/**
 * Stable topological order: always the first item, in the order given, whose predecessors
 * have all been taken. Names that are not in the list do not count.
 */
export function orderByAfter<Item extends Ordered>(items: readonly Item[]): Order<Item> {
  const ids = new Set(items.map((item) => item.id))
  const taken = new Set<string>()
  const sorted: Item[] = []
  let waiting = [...items]
  for (;;) {
    const next = waiting.find((item) =>
      item.after.every((id) => taken.has(id) || !ids.has(id)),
    )
    if (!next) return { sorted, stuck: waiting }
    taken.add(next.id)
    sorted.push(next)
    waiting = waiting.filter((item) => item !== next)
  }
}

/** One circle among items that are stuck: `a`, `b`, `a`. */
export function circleOf(stuck: readonly Ordered[]): string[] {
  const afters = new Map(stuck.map((item) => [item.id, item.after]))
  const path: string[] = []
  let id = stuck[0]?.id
  while (id !== undefined && !path.includes(id)) {
    path.push(id)
    id = afters.get(id)?.find((other) => afters.has(other))
  }
  return id === undefined ? path : [...path.slice(path.indexOf(id)), id]
}
