import type { Component } from 'svelte'
import { SvelteMap } from 'svelte/reactivity'
import { fetchPart } from '../components/fetch-part'

type Load = () => Promise<{ readonly default: Component }>

/** The parts that were fetched so far, by name, so that one wanted again is drawn at once. */
export class Parts {
  readonly #fetched = new SvelteMap<string, Component>()
  readonly #onFailure: (error: unknown) => void

  /** @param onFailure called when a part's file is gone: the extension was updated under this page */
  constructor(onFailure: (error: unknown) => void) {
    this.#onFailure = onFailure
  }

  /** The part, if it is here already; reactive. */
  get(name: string): Component | undefined {
    return this.#fetched.get(name)
  }

  /** Fetches a part unless it is here already, with its texts from `i18n/later`; never throws. */
  async fetch(name: string, load: Load): Promise<void> {
    if (this.#fetched.has(name)) return
    try {
      this.#fetched.set(name, await fetchPart(load))
    } catch (error) {
      this.#onFailure(error)
    }
  }

  /** The same for a part of the first view, whose texts are here already. */
  async fetchEarly(name: string, load: Load): Promise<void> {
    if (this.#fetched.has(name)) return
    try {
      this.#fetched.set(name, (await load()).default)
    } catch (error) {
      this.#onFailure(error)
    }
  }
}
