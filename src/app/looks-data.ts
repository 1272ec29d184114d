import { languages, type Language } from '../domain/card/note'
import { parsePreferences, type Preferences } from './preferences'
import { themes, type KeyOverride, type Theme } from './types'

/** How the program looks, apart from what it schedules. */
export interface LooksData {
  readonly language: Language
  readonly theme: Theme
  readonly sideBarVisible: boolean
  /** Absent while the student has changed none. */
  readonly keys?: readonly KeyOverride[]
  /** What differs from the defaults; absent while nothing does. */
  readonly preferences?: Partial<Preferences>
}

/** The looks of a fresh install, in the browser's own language where we speak it. */
export function defaultLooks(browserLanguage: string): LooksData {
  const language = browserLanguage.toLowerCase().startsWith('nl') ? 'nl' : 'en'
  return { language, theme: 'system', sideBarVisible: false }
}

/**
 * The looks in a stored text, or undefined when it holds none. Checked by hand: this runs before the
 * first paint, where a schema library would double the script.
 */
export function parseLooks(text: string | undefined): LooksData | undefined {
  if (!text) return undefined
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return undefined
    const { language, theme, sideBarVisible, keys, preferences } = value as Record<
      string,
      unknown
    >
    const knownLanguage = languages.find((known) => known === language)
    const knownTheme = themes.find((known) => known === theme)
    if (!knownLanguage || !knownTheme) return undefined
    return {
      language: knownLanguage,
      theme: knownTheme,
      sideBarVisible: sideBarVisible === true,
      ...(Array.isArray(keys) && { keys: keys.flatMap(parseOverride) }),
      ...(preferences !== undefined && { preferences: parsePreferences(preferences) }),
    }
  } catch {
    return undefined
  }
}

function parseOverride(value: unknown): KeyOverride[] {
  if (typeof value !== 'object' || value === null) return []
  const { command, keys, remove } = value as Record<string, unknown>
  if (typeof command !== 'string' || typeof keys !== 'string') return []
  return [{ command, keys, ...(remove === true && { remove }) }]
}
