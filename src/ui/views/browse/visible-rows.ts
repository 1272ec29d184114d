/** Rows drawn beyond each edge, so that a quick scroll shows no gap. */
const margin = 12

/** Which rows of equal height are drawn: from the first up to, not including, the second. */
export function visibleRows(
  scrollTop: number,
  height: number,
  rowHeight: number,
  count: number,
): readonly [from: number, to: number] {
  if (rowHeight <= 0) return [0, 0]
  const first = Math.floor(scrollTop / rowHeight)
  const last = Math.ceil((scrollTop + height) / rowHeight)
  return [
    Math.min(count, Math.max(0, first - margin)),
    Math.min(count, Math.max(0, last + margin)),
  ]
}

/**
 * How many rows are ever drawn at once. A row drawn in place `index % mostRows` takes over the elements of the
 * row that left that place: making them anew for each row scrolled past kept the page busy with collecting garbage.
 */
export function mostRows(height: number, rowHeight: number): number {
  return Math.ceil(height / rowHeight) + 1 + 2 * margin
}

/** Where to scroll so that a row is in sight; where it is already, nothing moves. */
export function scrollToRow(
  row: number,
  scrollTop: number,
  height: number,
  rowHeight: number,
): number {
  const top = row * rowHeight
  if (top < scrollTop) return top
  return Math.max(scrollTop, top + rowHeight - height)
}
