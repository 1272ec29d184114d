import type { Component } from 'svelte'
import { SvelteMap } from 'svelte/reactivity'
import { loadLaterTexts } from '../../i18n/i18n.svelte'

type Load = () => Promise<{ readonly default: Component }>

/**
 * The parts that were fetched so far, by name, so that one wanted again is drawn at once.
 * Their texts come along.
 */
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

  /** Fetches a part unless it is here already; never throws. */
  async fetch(name: string, load: Load): Promise<void> {
    if (this.#fetched.has(name)) return
    try {
      const [part] = await Promise.all([load(), loadLaterTexts()])
      this.#fetched.set(name, part.default)
    } catch (error) {
      this.#onFailure(error)
    }
  }
}
