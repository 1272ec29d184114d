const key = 'myodeck.tab'

/** What this tab keeps across reloads, until it is closed; forbidden storage behaves as an empty one. */
export function readTabText(): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

export function writeTabText(text: string): void {
  try {
    sessionStorage.setItem(key, text)
  } catch {
    // Then this tab counts from zero when it is loaded anew.
  }
}
