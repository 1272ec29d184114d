import type { Page } from 'playwright-core'
import type { Language } from '../../domain/card/note'
import { studyDay } from '../../domain/scheduling/study-day'
import type { ChromiumSession } from '../drivers/chromium'
import { keepStores, keptCard, putBackStores, putRow, readRows } from './stores'

/** How the pages look; what the program keeps of it in Web Storage. */
export interface WornLooks {
  readonly theme: 'light' | 'dark' | 'contrast'
  readonly language: Language
  readonly sideBarVisible: boolean
}

const defaultDayStartMinutes = 240

/** Sets the data and the looks that pages find, from a tab of the extension that runs none of its code. */
export class Stage {
  private constructor(private readonly tab: Page) {}

  /** Lets the program make its database once, and keeps what is in it as the state to come back to. */
  static async of(session: ChromiumSession): Promise<Stage> {
    const first = await session.page('newtab.html')
    await first.getByRole('button', { name: /^(Show answer|Toon antwoord)$/ }).waitFor()
    await first.close()
    const tab = await session.page('manifest.json')
    await tab.evaluate(keepStores)
    return new Stage(tab)
  }

  /** Open pages follow, as they follow a change made in another window. What else the looks hold stays. */
  async wear(looks: WornLooks): Promise<void> {
    await this.tab.evaluate((worn) => {
      const kept = JSON.parse(localStorage.getItem('myodeck.looks') ?? '{}') as object // our own
      localStorage.setItem('myodeck.looks', JSON.stringify({ ...kept, ...worn }))
    }, looks)
  }

  /** A fresh install: nothing answered, nothing half done, no snapshot. Close the other pages before. */
  async reset(): Promise<void> {
    await this.tab.evaluate(putBackStores)
    await this.tab.evaluate(() => {
      for (const key of Object.keys(localStorage))
        if (key !== 'myodeck.looks') localStorage.removeItem(key)
      const looks = JSON.parse(
        localStorage.getItem('myodeck.looks') ?? 'null',
      ) as WornLooks | null // our own
      if (!looks) return
      const { theme, language, sideBarVisible } = looks
      localStorage.setItem(
        'myodeck.looks',
        JSON.stringify({ theme, language, sideBarVisible }),
      )
    })
  }

  /** The next page that opens shows this card, if nothing was answered before. */
  async serveFirst(cardId: string): Promise<void> {
    const row = await this.tab.evaluate(keptCard, cardId)
    if (!row) throw new Error(`There is no card ${cardId} to serve.`)
    await this.put('cards', { ...row, order: -1 })
  }

  /** The day's cards have all been answered. */
  async finishDay(): Promise<void> {
    await this.put('days', {
      studyDay: studyDay(Date.now(), defaultDayStartMinutes),
      answers: 24,
      newCards: 9_999,
      reviews: 4,
      durationMs: 600_000,
    })
  }

  /** The newest answer was given under a clock that stood three days ahead. */
  async leaveWrongClock(): Promise<void> {
    const lastStudyDay = studyDay(Date.now(), defaultDayStartMinutes) + 3
    await this.put('meta', { key: 'day', foldDay: lastStudyDay, lastStudyDay })
  }

  /** Every event that is stored, oldest first. */
  answers(): Promise<readonly unknown[]> {
    return this.tab.evaluate(readRows, 'reviews')
  }

  private async put(store: string, row: object): Promise<void> {
    await this.tab.evaluate(putRow, [store, row] as const)
  }
}
