import { createContext } from 'svelte'
import { SvelteMap } from 'svelte/reactivity'
import { folded } from '../../../domain/search/folded'

/** What the student looks for among the settings, and which rows hold all its words. */
export class SettingsSearch {
  query = $state('')
  readonly #words = $derived(folded(this.query).split(' '))
  readonly #rows = new SvelteMap<
    string,
    { readonly group: string; readonly fits: boolean }
  >()
  readonly found = $derived([...this.#rows.values()].filter(({ fits }) => fits).length)

  /** Whether a row shows; every word of the query must begin somewhere in its texts. */
  fits(texts: readonly (string | undefined)[]): boolean {
    const text = ` ${folded(texts.filter(Boolean).join(' '))}`
    return this.#words.every((word) => text.includes(` ${word}`))
  }

  /** Whether a group has a row that shows. */
  shows(group: string): boolean {
    return [...this.#rows.values()].some((row) => row.fits && row.group === group)
  }

  /** Counts a row of a group for as long as the calling component lives. */
  count(id: string, group: string, fits: () => boolean): void {
    $effect(() => {
      this.#rows.set(id, { group, fits: fits() })
      return () => this.#rows.delete(id)
    })
  }
}

export const [useSearch, provideSearch] = createContext<SettingsSearch>()
/** The group in which a row stands. */
export const [useGroup, provideGroup] = createContext<{
  readonly id: string
  readonly title: string
}>()
