import type { Language } from '../card/note'

/** A student's own words in the place of a shipped text. */
export interface OwnWording {
  readonly own: string
  /** The shipped text that she replaced: tells whether it has changed since. */
  readonly shipped: string
}

/** By path and language: `question.nl`. */
export type OwnWordings = Readonly<Record<string, OwnWording>>

/** What a student made of the texts of a shipped note. */
export interface Override {
  readonly noteId: string
  /** Empty once she took it back. */
  readonly texts: OwnWordings
  /** What stood here before the newest change, so that it can be undone. */
  readonly before: OwnWordings
  /** Epoch ms. */
  readonly updatedAt: number
}

/** The key of one language's text. */
export function wordingKey(path: string, language: Language): string {
  return `${path}.${language}`
}

export function hasWordings(texts: OwnWordings): boolean {
  return Object.keys(texts).length > 0
}
