import type { Language } from '../domain/card/note'
import { interfaceLanguage, textIn } from '../i18n/i18n.svelte'
import type { Command } from './command'

/** What a command is called, by default in the language of the interface; reactive. */
export function commandTitle(
  { title, titleValues, titleTexts = {} }: Command,
  language: Language = interfaceLanguage(),
): string {
  const texts = Object.entries(titleTexts).map(
    ([name, key]) => [name, textIn(language, key)] as const,
  )
  return textIn(language, title, { ...titleValues, ...Object.fromEntries(texts) })
}
