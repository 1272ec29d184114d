/** Small things that the page remembers about itself; losing them costs nothing, so failures are silent. */
type RememberedName =
  'foldedSections' | 'openDecks' | 'recentCommands' | 'tabs' | 'panelTab' | 'browse'

function keyOf(name: RememberedName): string {
  return `myodeck.workbench.${name}`
}

/** What was remembered, of whatever shape; undefined when there is nothing or storage is closed. */
export function recall(name: RememberedName): unknown {
  try {
    return JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

/** A remembered list of words; undefined when there is none. */
export function recallWords(name: RememberedName): readonly string[] | undefined {
  const value = recall(name)
  return Array.isArray(value)
    ? value.filter((word) => typeof word === 'string')
    : undefined
}

/** Remembers a value for the next new tab. */
export function remember(name: RememberedName, value: unknown): void {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(value))
  } catch {
    return
  }
}
