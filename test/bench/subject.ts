import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { benchPage, emptyPage, type BenchExtension } from './extension'
import type { BenchPage } from './page/bench'
import type { MeasuredAnswer, Probe } from './page/probe'

/** What the scripts of the bench put into a page. */
declare const globalThis: { readonly benchPage: BenchPage; readonly probe: Probe }

/** How long a page is left alone, so that what it does afterwards falls into no measurement. */
const settleMs = 400
const snapshotKey = 'myodeck.snapshot'

/** One browser whose database holds a certain number of cards. */
export class Subject {
  private study: Page | undefined

  private constructor(
    private readonly browser: LaunchedChromium,
    private readonly probe: string,
    /** A tab that stays open, so that the extension's process is warm for every page alike. */
    private readonly quiet: Page,
  ) {}

  /** Opens a browser on a profile that is filled unless it holds a database already. */
  static async open(
    { folder, probe }: BenchExtension,
    profile: string,
    cards: number,
    say: (line: string) => void,
  ): Promise<Subject> {
    const isNew = (await readdir(profile)).length === 0
    let browser = await launch({ extension: folder, profile })
    if (isNew) {
      const startedAt = Date.now()
      const page = await browser.page(benchPage)
      while (!(await page.evaluate(() => globalThis.benchPage.isReady())))
        await pause(100)
      await pause(settleMs)
      const filled = await page.evaluate(
        (count) => globalThis.benchPage.fill(count),
        cards,
      )
      const seconds = Math.round((Date.now() - startedAt) / 1000)
      say(`Filled ${filled.cards} cards and ${filled.reviews} answers in ${seconds} s.`)
      await browser.quit()
      browser = await browser.relaunch()
    }
    const quiet = await browser.page('manifest.json')
    const subject = new Subject(browser, probe, quiet)
    for (const address of [browserNewTab, emptyPage]) await subject.visit(address)
    return subject
  }

  /** New tab to the paint that shows the card's question, ms since navigation start. */
  firstCard(): Promise<number> {
    return this.visit(browserNewTab)
  }

  /** The same without the snapshot of the next card. */
  async firstCardWithoutSnapshot(): Promise<number> {
    await this.quiet.evaluate((key) => localStorage.removeItem(key), snapshotKey)
    return this.visit(browserNewTab)
  }

  /** An empty page of the extension to the paint of its line of text. */
  emptyPage(): Promise<number> {
    return this.visit(emptyPage)
  }

  /** New tab to the first key that has an effect: Space, which shows the answer. */
  async firstAcceptedKey(): Promise<number> {
    const page = await this.browser.context.newPage()
    await page.addInitScript({
      content: `${this.probe}; probe.firstKey = probe.firstAcceptedKey()`,
    })
    await page.goto(browserNewTab)
    const at = await page.evaluate(
      () => (globalThis.probe as Probe & { firstKey: Promise<number> }).firstKey,
    )
    await pause(settleMs)
    await page.close()
    return at
  }

  /** Answers the shown card with Good, by keyboard. */
  async answer(): Promise<MeasuredAnswer> {
    const page = await this.studyPage()
    await page.bringToFront()
    await pause(settleMs)
    await page.keyboard.press('Space')
    await page.locator('article[data-side=answer]').waitFor()
    await pause(settleMs)
    const measured = page.evaluate(() => globalThis.probe.nextAnswer())
    // The listener is in place when a later command has its reply.
    await page.evaluate(() => undefined)
    await page.keyboard.press('3')
    return measured
  }

  /** The writes of the newest answer once more, in a bare transaction, ms. */
  async bareTransaction(): Promise<number> {
    const page = await this.studyPage()
    await pause(settleMs)
    return page.evaluate(() => globalThis.probe.bareTransaction())
  }

  /** Closes the tab that `answer` studies in. */
  async endStudy(): Promise<void> {
    await this.study?.close()
    this.study = undefined
  }

  async close(): Promise<void> {
    await this.browser.quit()
  }

  private async visit(address: string): Promise<number> {
    const page = await this.browser.context.newPage()
    const isOurs = address.includes('://')
    await page.goto(
      isOurs ? address : `chrome-extension://${this.browser.extensionId}/${address}`,
    )
    const paintedAt = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          new PerformanceObserver((list) => {
            const times = list.getEntries().map(({ startTime }) => startTime)
            done(Math.min(...times))
          }).observe({ type: 'element', buffered: true })
        }),
    )
    await pause(settleMs)
    await page.close()
    return paintedAt
  }

  private async studyPage(): Promise<Page> {
    if (this.study) return this.study
    const page = await this.browser.context.newPage()
    await page.addInitScript({ content: this.probe })
    await page.goto(browserNewTab)
    await page.getByRole('button', { name: 'Show answer' }).waitFor()
    this.study = page
    return page
  }
}

const browserNewTab = 'chrome://newtab/'

/** Every script that a new tab on a fresh profile fetches before its first grade is taken, by file. */
export async function firstViewScripts({ folder }: BenchExtension): Promise<string[]> {
  const browser = await launch({ extension: folder })
  try {
    const page = await browser.context.newPage()
    const scripts = new Set<string>()
    page.on('request', (request) => {
      const { protocol, pathname } = new URL(request.url())
      if (protocol === 'chrome-extension:' && pathname.endsWith('.js'))
        scripts.add(join(folder, pathname))
    })
    await page.goto(browserNewTab)
    await page.getByRole('button', { name: 'Show answer' }).click()
    await page.getByRole('button', { name: 'Good' }).click()
    await page.getByRole('button', { name: 'Show answer' }).waitFor()
    return [...scripts]
  } finally {
    await browser.close()
  }
}
