let said = 0
let latest = $state.raw({ text: '', number: said })

/** Says a sentence to screen readers: for changes that are only visible. The same one twice is said twice. */
export function announce(text: string): void {
  said += 1
  latest = { text, number: said }
}

/** The newest sentence, numbered so that an equal one is told apart; drawn by `Announcer.svelte`. */
export function latestAnnouncement(): { readonly text: string; readonly number: number } {
  return latest
}
