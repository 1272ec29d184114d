import type { App, BulkChange, CardTable, Changed } from '../../../app/types'
import { t } from '../../../i18n/i18n.svelte'

/** A change of many cards that was made. */
interface Done extends Changed {
  readonly change: BulkChange['type']
}

/** Changes of many cards at once, and what is said of the last one. */
export class BulkChanges {
  #done = $state.raw<Done>()
  readonly #app: App

  constructor(app: App) {
    this.#app = app
  }

  /** What went wrong the page says. */
  async make(
    table: CardTable,
    change: BulkChange,
    cardIds: readonly string[],
  ): Promise<void> {
    try {
      const changed = await table.change(change, cardIds)
      this.#app.study.dismissNotice()
      this.#done = { ...changed, change: change.type }
    } catch (error) {
      this.#app.study.report(error)
    }
  }

  /** What was done last, for as long as it is so; undefined once it was taken back or is of no concern any more. */
  get done(): Done | undefined {
    const done = this.#done
    const stands =
      done?.newest === undefined || done.newest === this.#app.study.undoable?.id
    return stands ? done : undefined
  }

  forget(): void {
    this.#done = undefined
  }
}

/** What was done, in words. */
export function doneText({ change, count }: Done): string {
  return t(`browse.done.${change}`, { count })
}
