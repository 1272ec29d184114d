/** Small things that the page remembers about itself; losing them costs nothing, so failures are silent. */
export type RememberedName =
  'foldedSections' | 'openDecks' | 'recentCommands' | 'openTabs'

function keyOf(name: RememberedName): string {
  return `myodeck.workbench.${name}`
}

/** A remembered list of words; undefined when there is none or storage is closed. */
export function recall(name: RememberedName): readonly string[] | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null')
    return Array.isArray(value)
      ? value.filter((word) => typeof word === 'string')
      : undefined
  } catch {
    return undefined
  }
}

/** Remembers a list of words for the next new tab. */
export function remember(name: RememberedName, words: readonly string[]): void {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(words))
  } catch {
    return
  }
}
