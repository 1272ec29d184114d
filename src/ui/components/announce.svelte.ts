import type { Language } from '../../domain/card/note'

interface Said {
  readonly text: string
  /** Of the text, where it may be another one than the page's. */
  readonly lang: Language | undefined
  /** Tells an equal sentence that is said again from the one before. */
  readonly number: number
}

/** Sentences that stay in the page. One alone would be overwritten before a screen reader gets to it when two changes come together. */
const kept = 3
let said = 0
let latest = $state.raw<readonly Said[]>([])

/** Says a sentence to screen readers: for changes that are only visible. The same one twice is said twice. */
export function announce(text: string, lang?: Language): void {
  said += 1
  latest = [...latest, { text, lang, number: said }].slice(-kept)
}

/** The newest sentences, oldest first; drawn by `Announcer.svelte`. */
export function latestAnnouncements(): readonly Said[] {
  return latest
}
