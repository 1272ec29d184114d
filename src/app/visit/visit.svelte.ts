import {
  openOwnNewTab,
  opensOwnNewTab,
  ownNewTabAddress,
  searchTheWeb,
} from '../../platform/own-new-tab'
import type { Looks, StudySession, TabVisit } from '../types'
import { readTab, writeTab, type TabMemory } from './tab-memory'

interface Parts {
  readonly looks: Looks
  readonly study: Pick<StudySession, 'status' | 'round' | 'report'>
}

/** What this tab is for: cards, or after a few of them whatever the student opened it for. */
export class Visit implements TabVisit {
  readonly ownNewTab = opensOwnNewTab ? ownNewTabAddress : undefined
  #tab = $state.raw<TabMemory | undefined>(readTab())
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  get answers(): number {
    return this.#tab?.answers ?? 0
  }

  get quiet(): TabVisit['quiet'] {
    const { looks, study } = this.#parts
    if (!this.#tab || this.#tab.lifted || study.round) return undefined
    const { newTab } = looks.preferences
    if (newTab === 'never') return 'never'
    if (study.status === 'done') return newTab === 'due' ? 'nothingDue' : undefined
    return this.#tab.enough ? 'enough' : undefined
  }

  /**
   * An answer was given (1) or taken back (-1).
   * @param studiedBefore whether the student has studied on an earlier day: on the first one she sees what she wants
   */
  async counted(step: 1 | -1, studiedBefore: () => Promise<boolean>): Promise<void> {
    if (!this.#tab) return
    const answers = Math.max(0, this.answers + step)
    const limit = this.#parts.looks.preferences.cardsPerTab
    const enough = limit > 0 && answers >= limit && (await studiedBefore())
    this.#keep({ ...this.#tab, answers, enough })
  }

  lift(): void {
    if (this.#tab) this.#keep({ ...this.#tab, lifted: true })
  }

  async leave(): Promise<void> {
    await openOwnNewTab().catch((error: unknown) => this.#parts.study.report(error))
  }

  async search(text: string): Promise<void> {
    await searchTheWeb(text).catch((error: unknown) => this.#parts.study.report(error))
  }

  #keep(tab: TabMemory): void {
    this.#tab = tab
    writeTab(tab)
  }
}
