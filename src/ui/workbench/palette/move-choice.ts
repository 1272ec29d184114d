/** How far Page Up and Page Down go. */
const page = 8

/**
 * Where a key moves the choice in a list: the arrows go round, the rest stops at the ends.
 * @returns undefined for a key that moves nothing
 */
export function moveChoice(
  key: string,
  chosen: number,
  length: number,
): number | undefined {
  if (length === 0) return undefined
  const last = length - 1
  switch (key) {
    case 'ArrowDown':
      return chosen === last ? 0 : chosen + 1
    case 'ArrowUp':
      return chosen === 0 ? last : chosen - 1
    case 'PageDown':
      return Math.min(last, chosen + page)
    case 'PageUp':
      return Math.max(0, chosen - page)
    default:
      return undefined
  }
}
