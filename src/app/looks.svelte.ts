import type { Language } from '../domain/card/note'
import {
  followLooksText,
  readKeptLooks,
  readLooksText,
  writeLooksText,
} from '../platform/looks-storage'
import { defaultLooks, parseLooks, type LooksData } from './looks-data'
import { chosenPreferences, defaultPreferences, type Preferences } from './preferences'
import type { KeyOverride, Looks, Theme } from './types'

/** Language, theme and layout: read at once from Web Storage, so that the first paint is right. */
export class LooksState implements Looks {
  #data = $state.raw<LooksData>(defaultLooks(navigator.language))

  readonly #preferences = $derived({ ...defaultPreferences, ...this.#data.preferences })

  constructor() {
    const stored = parseLooks(readLooksText())
    if (stored) this.#data = stored
    else void this.#restoreKept()
    followLooksText((text) => this.#take(text))
  }

  get language(): Language {
    return this.#data.language
  }

  get theme(): Theme {
    return this.#data.theme
  }

  get sideBarVisible(): boolean {
    return this.#data.sideBarVisible
  }

  get keys(): readonly KeyOverride[] {
    return this.#data.keys ?? []
  }

  get preferences(): Preferences {
    return this.#preferences
  }

  /** All of it, for a backup. */
  get data(): LooksData {
    return this.#data
  }

  setLanguage(language: Language): void {
    this.set({ ...this.#data, language })
  }

  setTheme(theme: Theme): void {
    this.set({ ...this.#data, theme })
  }

  setSideBarVisible(sideBarVisible: boolean): void {
    this.set({ ...this.#data, sideBarVisible })
  }

  setKeys(keys: readonly KeyOverride[]): void {
    this.set({ ...this.#data, keys })
  }

  prefer(change: Partial<Preferences>): void {
    const preferences = chosenPreferences({ ...this.preferences, ...change })
    this.set({ ...this.#data, preferences })
  }

  set(data: LooksData): void {
    this.#data = data
    void writeLooksText(JSON.stringify(data))
  }

  #take(text: string | undefined): void {
    this.#data = parseLooks(text) ?? this.#data
  }

  async #restoreKept(): Promise<void> {
    const kept = await readKeptLooks()
    const parsed = parseLooks(kept)
    if (parsed) this.set(parsed)
  }
}
