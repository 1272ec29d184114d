import { checkParameters } from '../domain/scheduling/check'
import { defaultParameters } from '../domain/scheduling/defaults'
import type { ParameterSet } from '../domain/scheduling/types'
import type { MyodeckDatabase } from '../storage/database'
import {
  changeParameters,
  ensureParameters,
  readParameters,
} from '../storage/settings-store'
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

  /** Reads what is in force; the first time, puts the defaults in force. */
  async start(db: MyodeckDatabase): Promise<void> {
    this.#db = db
    this.current = await ensureParameters(db, defaultParameters)
  }

  /** Tells of every change, and follows those made by other pages. */
  follow(db: MyodeckDatabase, { onChange, onFailure }: Hooks): void {
    this.#onChange = onChange
    createLive(
      () => readParameters(db),
      (stored) => this.#take(stored),
      onFailure,
    ).restart()
  }

  /** @throws RangeError when a value is out of its range; nothing is then changed. */
  async change(change: Partial<ParameterSet>): Promise<void> {
    if (this.#db) this.#take(await changeParameters(this.#db, change, refuseProblems))
  }

  #take(stored: ParameterSet | undefined): void {
    if (!stored || JSON.stringify(stored) === JSON.stringify(this.current)) return
    this.current = stored
    this.#onChange()
  }
}

function refuseProblems(changed: ParameterSet): void {
  const [problem] = checkParameters(changed)
  if (!problem) return
  const { field, min, max } = problem
  throw new RangeError(`${field} must lie in ${min} to ${max}`)
}
