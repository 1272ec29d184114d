/** `tab`: what only this tab sees, and forgets when it is closed. */
type Place = 'lasting' | 'tab'

function storeOf(place: Place): Storage {
  return place === 'tab' ? sessionStorage : localStorage
}

/** Text by key in Web Storage; absent or forbidden storage behaves as an empty one. */
export function readText(key: string, place: Place = 'lasting'): string | undefined {
  try {
    return storeOf(place).getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

export function writeText(
  key: string,
  text: string | undefined,
  place: Place = 'lasting',
): void {
  try {
    if (text === undefined) storeOf(place).removeItem(key)
    else storeOf(place).setItem(key, text)
  } catch {
    // Full or forbidden: what stands here only speeds up the next start.
  }
}
