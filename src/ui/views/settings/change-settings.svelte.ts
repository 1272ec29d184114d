import { createContext } from 'svelte'
import type { App } from '../../../app/types'
import type { ParameterSet } from '../../../domain/scheduling/types'
import { t } from '../../../i18n/i18n.svelte'
import { announce } from '../../components/announce.svelte'
import { reasonText } from './reason-text'

/** Stores changed settings and keeps the reason when that fails. */
export class SettingsChanger {
  /** Why the newest change was not stored, in the language then shown. */
  refusal = $state.raw<() => string>()
  readonly #app: App

  constructor(app: App) {
    this.#app = app
  }

  get current(): ParameterSet {
    return this.#app.settings.current
  }

  get defaults(): ParameterSet {
    return this.#app.settings.defaults
  }

  async change(change: Partial<ParameterSet>): Promise<void> {
    try {
      await this.#app.settings.change(change)
      this.refusal = undefined
      announce(t('settings.saved'))
    } catch (error) {
      this.refusal = () => t('settings.notSaved', { reason: reasonText(error) })
    }
  }
}

export const [useSettings, provideSettings] = createContext<SettingsChanger>()
