import type { Language } from '../domain/card/note'
import { en } from './en'
import type { MessageKey, MessageValues } from './messages'
import { nl } from './nl'
import { translate, type TextTree } from './translate'

/** The groups of both files of a language, side by side; those of `later/` come when they are wanted. */
let texts = $state.raw<Readonly<Record<Language, TextTree>>>({ en, nl })
let fetched = false

let current = $state<Language>('en')

/** The language of the interface; reactive. */
export function interfaceLanguage(): Language {
  return current
}

/** Switches every visible text at once. Marking the document is the page's work (`followLooks`). */
export function setInterfaceLanguage(language: Language): void {
  current = language
}

/**
 * Fetches the texts that the first card does not need. Whoever draws such a text (a view loaded on demand, the
 * palette) waits for them first; the frame does so for every view, panel tab and palette that it loads.
 * @throws when the files of this page are gone
 */
export async function loadLaterTexts(): Promise<void> {
  if (fetched) return
  const { later } = await import('./later/later')
  fetched = true
  texts = { en: { ...en, ...later.en }, nl: { ...nl, ...later.nl } }
}

/**
 * The text behind a key in the language of the interface; reactive, so a template that calls it
 * follows a switch of language. Values are written as they are: Svelte escapes what it draws.
 */
export function t(key: MessageKey, values: MessageValues = {}): string {
  return textIn(current, key, values)
}

/** The text behind a key in a given language. */
export function textIn(
  language: Language,
  key: MessageKey,
  values: MessageValues = {},
): string {
  return translate(texts[language], language, key, values)
}
