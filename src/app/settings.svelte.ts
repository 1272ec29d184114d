import { defaultParameters } from '../domain/scheduling/defaults'
import type { ParameterSet } from '../domain/scheduling/types'
import type { MyodeckDatabase } from '../storage/database'
import { ensureParameters, readParameters } from '../storage/settings-store'
import { createLive } from './live'
import type { SchedulingSettings } from './types'

interface Hooks {
  readonly onChange: () => void
  readonly onFailure: (error: unknown) => void
}

/** The scheduling settings: kept in the database, because answers depend on them. */
export class Settings implements SchedulingSettings {
  current = $state.raw<ParameterSet>(defaultParameters)
  readonly defaults = defaultParameters
  #db: MyodeckDatabase | undefined
  #onChange: () => void = () => undefined
  /** Settles when the change before is stored: of two made at once the later one stays. */
  #changed: Promise<unknown> = Promise.resolve()
  /** How many changes this page has made. */
  #changes = 0

  /** Reads what is in force; the first time, puts the defaults in force. */
  async start(db: MyodeckDatabase): Promise<void> {
    this.#db = db
    this.current = await ensureParameters(db, defaultParameters)
  }

  /** Tells of every change, and follows those made by other pages. */
  follow(db: MyodeckDatabase, { onChange, onFailure }: Hooks): void {
    this.#onChange = onChange
    const live = createLive(
      async () => [this.#changes, await readParameters(db)] as const,
      ([changes, stored]) => {
        if (changes === this.#changes) this.#take(stored)
        // What was read before a change of this page, and is told after it, is read anew.
        else live.restart()
      },
      onFailure,
    )
    live.restart()
  }

  /** @throws RangeError when a value is out of its range; nothing is then changed. */
  change(change: Partial<ParameterSet>): Promise<void> {
    const changed = this.#changed.then(() => this.#write(change))
    this.#changed = changed.catch(() => undefined)
    return changed
  }

  async #write(change: Partial<ParameterSet>): Promise<void> {
    const { changeChecked } = await import('./change-settings')
    if (!this.#db) return
    const stored = await changeChecked(this.#db, change)
    this.#changes++
    this.#take(stored)
  }

  #take(stored: ParameterSet | undefined): void {
    if (!stored || JSON.stringify(stored) === JSON.stringify(this.current)) return
    this.current = stored
    this.#onChange()
  }
}
