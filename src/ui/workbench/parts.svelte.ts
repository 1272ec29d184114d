import type { Component } from 'svelte'
import { fetchPart } from '../components/fetch-part'

type Load = () => Promise<{ readonly default: Component }>

/** The parts that were fetched so far, by name, so that one wanted again is drawn at once. */
export class Parts {
  #fetched: Readonly<Record<string, Component>> = $state.raw({})
  readonly #onFailure: (error: unknown) => void

  /** @param onFailure called when a part's file is gone: the extension was updated under this page */
  constructor(onFailure: (error: unknown) => void) {
    this.#onFailure = onFailure
  }

  /** The part, if it is here already; reactive. */
  get(name: string): Component | undefined {
    return this.#fetched[name]
  }

  /** Fetches a part unless it is here already, with its texts from `i18n/later`; never throws. */
  async fetch(name: string, load: Load): Promise<void> {
    if (this.#fetched[name]) return
    try {
      const part = await fetchPart(load)
      this.#fetched = { ...this.#fetched, [name]: part }
    } catch (error) {
      this.#onFailure(error)
    }
  }
}
