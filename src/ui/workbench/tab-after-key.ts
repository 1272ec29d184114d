/** Which tab a key leads to in a list of tabs, round the ends; undefined for a key that leads to none. */
export function tabAfterKey(
  key: string,
  tabs: readonly string[],
  shown: string,
): string | undefined {
  const index = Math.max(0, tabs.indexOf(shown))
  switch (key) {
    case 'ArrowRight':
      return tabs[(index + 1) % tabs.length]
    case 'ArrowLeft':
      return tabs.at((index - 1) % tabs.length)
    case 'Home':
      return tabs[0]
    case 'End':
      return tabs.at(-1)
    default:
      return undefined
  }
}
