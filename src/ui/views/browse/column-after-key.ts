/** Which column a key leads to in the row of their names; it stays at either end. Undefined for any other key. */
export function columnAfterKey(
  key: string,
  index: number,
  last: number,
): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, index - 1)
    case 'ArrowRight':
      return Math.min(last, index + 1)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return undefined
  }
}
