import type { Language } from '../domain/card/note'
import { en } from './en'
import type { MessageKey, MessageValues } from './messages'
import { nl } from './nl'
import { translate } from './translate'

const texts = { en, nl }

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
