/** The list with the thing at an index one place further up (-1) or down (1), as far as there is room. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): readonly T[] {
  const to = index + by
  const one = list[index]
  if (one === undefined || to < 0 || to >= list.length) return list
  return list.toSpliced(index, 1).toSpliced(to, 0, one)
}

/** The list with something changed in the thing at an index. */
export function changedAt<T>(
  list: readonly T[],
  index: number,
  change: Partial<T>,
): readonly T[] {
  return list.map((one, at) => (at === index ? { ...one, ...change } : one))
}
