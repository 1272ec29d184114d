import { CannotFit } from '../../../../app/weights/own-weights'
import type { Fit, OwnWeights, WeightsState } from '../../../../app/weights/own-weights'
import { t } from '../../../../i18n/i18n.svelte'
import { announce } from '../../../components/announce.svelte'
import { reasonText } from '../reason-text'

/** What the section on one's own weights shows, and what can be done there. */
export class WeightsDesk {
  state = $state.raw<WeightsState>()
  /** Share 0 … 1 of the fit under way. */
  progress = $state<number>()
  /** What the newest fit found, until it is decided on. */
  found = $state.raw<Fit>()
  /** The memories of all cards are being computed. */
  switching = $state(false)
  /** How many cards remember by other weights since the newest switch. */
  switched = $state<number>()
  /** A sentence on what went wrong, in the language then shown. */
  failure = $state.raw<() => string>()
  readonly #opening: Promise<OwnWeights>
  #cancelling: AbortController | undefined

  constructor(opening: Promise<OwnWeights>) {
    this.#opening = opening
    void this.#read()
  }

  async fit(): Promise<void> {
    this.#begin()
    this.progress = 0
    this.#cancelling = new AbortController()
    const { signal } = this.#cancelling
    try {
      const weights = await this.#opening
      this.found = await weights.fit((share) => (this.progress = share), signal)
      announce(t(this.found.better ? 'weights.better' : 'weights.notBetter'))
    } catch (error) {
      if (!signal.aborted) this.failure = () => failureText(error)
    } finally {
      this.progress = undefined
    }
  }

  /** Ends the fit under way; nothing was changed by it. */
  cancel(): void {
    this.#cancelling?.abort()
  }

  async use(fit: Fit): Promise<void> {
    await this.#switch((weights) => weights.use(fit))
  }

  async goBack(): Promise<void> {
    await this.#switch((weights) => weights.goBack())
  }

  leave(): void {
    this.found = undefined
  }

  async #switch(run: (weights: OwnWeights) => Promise<number>): Promise<void> {
    this.#begin()
    this.switching = true
    try {
      this.switched = await run(await this.#opening)
      announce(t('weights.switched', { count: this.switched }))
    } catch (error) {
      this.failure = () => failureText(error)
    } finally {
      this.switching = false
    }
    await this.#read()
  }

  #begin(): void {
    this.found = undefined
    this.failure = undefined
    this.switched = undefined
  }

  async #read(): Promise<void> {
    try {
      this.state = await (await this.#opening).state()
    } catch (error) {
      this.failure = () => failureText(error)
    }
  }
}

function failureText(error: unknown): string {
  return error instanceof CannotFit
    ? t('weights.cannot', { reason: error.message })
    : t('weights.failed', { reason: reasonText(error) })
}
