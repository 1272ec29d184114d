/** Where a key leads in a menu: the arrows go round. Undefined for a key that moves nothing. */
export function moveInMenu(
  key: string,
  chosen: number,
  length: number,
): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (chosen + 1) % length
    case 'ArrowUp':
      return (chosen + length - 1) % length
    case 'Home':
    case 'PageUp':
      return 0
    case 'End':
    case 'PageDown':
      return length - 1
    default:
      return undefined
  }
}
