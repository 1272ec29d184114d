import type { Language } from '../../domain/card/note'
import type { CardRow } from '../../domain/log/card-row'
import type { Exam } from '../../domain/exams/exam'
import type { ChromiumSession } from '../drivers/chromium'
import { longHistory } from './long-history'
import { madeUpPast } from './past'
import { keepStores, keptCard, putBackStores, putRow, putRows, readRows } from './stores'

/** How the pages look; what the program keeps of it in Web Storage. */
export interface WornLooks {
  readonly theme: 'light' | 'dark' | 'contrast'
  readonly language: Language
  readonly sideBarVisible: boolean
}

/** A tab of the extension, of whichever browser, in which self-contained functions can be run. */
export interface StageTab {
  evaluate<R>(run: () => R | Promise<R>): Promise<R>
  evaluate<A, R>(run: (arg: A) => R | Promise<R>, arg: A): Promise<R>
}

const defaultDayStartMinutes = 240
const everyDay = [20, 20, 20, 20, 20, 20, 20] as const

/** Sets the data and the looks that pages find, from a tab of the extension that runs none of its code. */
export class Stage {
  private constructor(private readonly tab: StageTab) {}

  /** Lets the program make its database once, and keeps what is in it as the state to come back to. */
  static async of(session: ChromiumSession): Promise<Stage> {
    const first = await session.page('newtab.html')
    await first.getByRole('button', { name: /^(Show answer|Toon antwoord)$/ }).waitFor()
    await first.close()
    return Stage.from(await session.page('manifest.json'))
  }

  /** The same from a tab that runs none of the program's code, once the database is made. */
  static async from(tab: StageTab): Promise<Stage> {
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

  /** Changes how the program behaves, beside its looks. */
  async prefer(preferences: Readonly<Record<string, unknown>>): Promise<void> {
    await this.tab.evaluate((preferred) => {
      const kept = JSON.parse(localStorage.getItem('myodeck.looks') ?? '{}') as object // our own
      const looks = { ...kept, preferences: preferred }
      localStorage.setItem('myodeck.looks', JSON.stringify(looks))
    }, preferences)
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

  /** The study day in the time zone of the browser, which may be another than that of Node. */
  today(): Promise<number> {
    return this.tab.evaluate((dayStartMinutes) => {
      const begun = new Date(Date.now() - dayStartMinutes * 60_000)
      const date = Date.UTC(begun.getFullYear(), begun.getMonth(), begun.getDate())
      return date / 86_400_000
    }, defaultDayStartMinutes)
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
      studyDay: await this.today(),
      answers: 24,
      newCards: 9_999,
      reviews: 4,
      durationMs: 600_000,
    })
  }

  /** Today is not the first day of study. */
  async studiedYesterday(): Promise<void> {
    await this.put('days', {
      studyDay: (await this.today()) - 1,
      answers: 12,
      newCards: 12,
      reviews: 0,
      durationMs: 300_000,
    })
  }

  /** The newest answer was given under a clock that stood three days ahead. */
  async leaveWrongClock(): Promise<void> {
    const lastStudyDay = (await this.today()) + 3
    await this.put('meta', { key: 'day', foldDay: lastStudyDay, lastStudyDay })
  }

  /** She exported everything so many days ago. */
  async exported(daysAgo: number): Promise<void> {
    await this.put('meta', {
      key: 'export',
      exportedAt: Date.now() - daysAgo * 86_400_000,
    })
  }

  /**
   * She has studied for so many days, until yesterday or before what she missed, and exported yesterday; a plain
   * card that is due comes first.
   */
  async studyFor(days: number, missedDays = 0): Promise<void> {
    const today = await this.today()
    const rows = (await this.tab.evaluate(readRows, 'cards')) as CardRow[] // the database's own rows
    const past = madeUpPast(rows, today - missedDays, days)
    await this.tab.evaluate(putRows, { ...past })
    await this.exported(1)
    const due = past.cards.find(
      ({ kind, queue, serveDay }) =>
        kind === 'basic' && queue === 'review' && serveDay <= today,
    )
    if (due) await this.put('cards', { ...due, order: -1 })
  }

  /** The student has answered cards for half a year: enough to fit weights to. */
  async studyForLong(): Promise<void> {
    const cards = (await this.tab.evaluate(readRows, 'cards')) as readonly CardRow[] // our own rows
    const today = await this.today()
    await this.tab.evaluate(putRows, longHistory(cards, today))
  }

  /** An exam that she made, of every topic and twenty minutes a day unless `changes` says otherwise; open pages do not hear of it. */
  async setExam(changes: Partial<Exam>): Promise<Exam> {
    const rows = (await this.tab.evaluate(readRows, 'cards')) as readonly CardRow[] // the database's own rows
    const seq = (await this.tab.evaluate(readRows, 'examEvents')).length + 1
    const exam: Exam = {
      id: `exam-${seq}`,
      name: 'Physiology',
      at: Date.now() + 20 * 86_400_000,
      language: 'en',
      topics: Object.fromEntries(rows.map(({ topic }) => [topic, 1])),
      weekMinutes: everyDay,
      daysOff: [],
      lightRepeats: true,
      madeDay: await this.today(),
      state: 'running',
      ...changes,
    }
    const event = { seq, id: `made-${seq}`, examId: exam.id, at: Date.now() }
    const kept = { ...event, writer: 'newtab', type: 'kept', change: 'made', exam }
    await this.put('exams', exam)
    await this.put('examEvents', kept)
    return exam
  }

  /** Every event that is stored, oldest first. */
  answers(): Promise<readonly unknown[]> {
    return this.tab.evaluate(readRows, 'reviews')
  }

  async put(store: string, row: object): Promise<void> {
    await this.tab.evaluate(putRow, [store, row] as const)
  }
}
