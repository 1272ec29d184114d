import type { Language } from '../domain/card/note'
import type { MessageKey, MessageValues } from './messages'
import { translate, type TextTree } from './translate'

/** The texts fetched so far, all groups of a language side by side. */
let texts = $state.raw<Readonly<Partial<Record<Language, TextTree>>>>({})
let current = $state<Language>('en')
let wanted: Language = current
let all: Promise<void> | undefined

const loaders = {
  en: async () => (await import('./en')).en,
  nl: async () => (await import('./nl')).nl,
} satisfies Record<Language, () => Promise<TextTree>>

/**
 * Fetches what the first card and the popup may say in a language. A page waits for its own language before it
 * draws anything; the other one comes when somebody asks for it.
 * @throws when the files of this page are gone
 */
export async function loadLanguage(language: Language): Promise<void> {
  if (texts[language] === undefined) add(language, await loaders[language]())
}

/**
 * Fetches everything else, and both languages of it. Whoever draws such a text (a view loaded on demand, the
 * palette) waits for it first; the frame does so for every view, panel tab and palette that it loads.
 * @throws when the files of this page are gone
 */
export function loadLaterTexts(): Promise<void> {
  return (all ??= loadAll())
}

async function loadAll(): Promise<void> {
  const [{ later }] = await Promise.all([
    import('./later/later'),
    loadLanguage('en'),
    loadLanguage('nl'),
  ])
  add('en', later.en)
  add('nl', later.nl)
}

function add(language: Language, groups: TextTree): void {
  texts = { ...texts, [language]: { ...texts[language], ...groups } }
}

/** The language of the interface; reactive. */
export function interfaceLanguage(): Language {
  return current
}

/** Switches every visible text, as soon as the language is here. Marking the document is the page's work (`followLooks`). */
export function setInterfaceLanguage(language: Language): void {
  wanted = language
  if (texts[language]) current = language
  else void switchWhenHere(language)
}

/** Where the files of this page are gone the language stays; the next part that is fetched says why. */
async function switchWhenHere(language: Language): Promise<void> {
  await loadLanguage(language).catch(() => undefined)
  if (wanted === language && texts[language]) current = language
}

/**
 * The text behind a key in the language of the interface; reactive, so a template that calls it
 * follows a switch of language. Values are written as they are: Svelte escapes what it draws.
 */
export function t(key: MessageKey, values: MessageValues = {}): string {
  return textIn(current, key, values)
}

/** The text behind a key in a given language; the key itself while that language is not here. */
export function textIn(
  language: Language,
  key: MessageKey,
  values: MessageValues = {},
): string {
  return translate(texts[language] ?? {}, language, key, values)
}
