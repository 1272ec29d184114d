import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { forgetEverything } from '../helpers/forget-everything'
import { deleteFolder } from '../helpers/temporary-folder'
import { benchPage, emptyPage, type BenchExtension } from './extension'
import type { BenchPage } from './page/bench'
import type { MeasuredAnswer, Probe } from './page/probe'

/** What the scripts of the bench put into a page. */
declare const globalThis: {
  readonly benchPage: BenchPage
  readonly probe: Probe & { readonly firstKey: Promise<number> }
}

/** What one tab of study gave, ms. */
export interface StudyTimes {
  /** New tab to the first key that has an effect: Space, which shows the answer. */
  readonly firstKey: number
  /** Grade to next card painted and stored. */
  readonly answer: number
  /** The same writes in a bare transaction. */
  readonly bare: number
}

/** How long a page is left alone, so that what it does afterwards falls into no measurement. */
const settleMs = 400
/** A million answers are counted for the first time. */
const longestCountMs = 600_000
const snapshotKey = 'myodeck.snapshot'

/** One browser whose database holds a certain number of cards. */
export class Subject {
  private constructor(
    readonly browser: LaunchedChromium,
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
    const filledMark = join(profile, 'bench-filled')
    const isFilled = existsSync(filledMark)
    if (!isFilled) await deleteFolder(profile)
    await mkdir(profile, { recursive: true })
    let browser = await launch({ extension: folder, profile })
    if (!isFilled) {
      say(`Filling a database with ${cards} cards …`)
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
      await writeFile(filledMark, '')
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

  /** A tab of study that shows its first card, with the probe in it. */
  async studyTab(): Promise<Page> {
    const page = await this.browser.context.newPage()
    await page.addInitScript({ content: this.probe })
    await page.goto(`chrome-extension://${this.browser.extensionId}/newtab.html#/study`)
    await page.locator('article[data-card-id]').waitFor()
    return page
  }

  /** An empty page of the extension to the paint of its line of text. */
  emptyPage(): Promise<number> {
    return this.visit(emptyPage)
  }

  /**
   * Opens a new tab and studies two cards in it by keyboard: the first one warms the tab up, the second
   * one is measured, and what it wrote is written once more in a bare transaction.
   */
  async study(): Promise<StudyTimes> {
    const page = await this.browser.context.newPage()
    await page.addInitScript({
      content: `${this.probe}; probe.firstKey = probe.firstAcceptedKey()`,
    })
    await page.goto(browserNewTab)
    const firstKey = await page.evaluate(() => globalThis.probe.firstKey)
    await answer(page)
    await pause(settleMs)
    await page.keyboard.press('Space')
    const { elapsedMs } = await answer(page)
    await pause(settleMs)
    const bare = await page.evaluate(() => globalThis.probe.bareTransaction())
    await pause(settleMs)
    await page.close()
    return { firstKey, answer: elapsedMs, bare }
  }

  /** The workbench on an address that leads nowhere, ms since navigation start. */
  emptyView(): Promise<number> {
    return this.view('#/nowhere', 'main h1')
  }

  /** The statistics with every graph and the hardest cards. */
  statistics(): Promise<number> {
    return this.view('#/statistics', 'article ul a')
  }

  /** A tab with the table of all cards, and the probe in it. */
  async table(): Promise<Page> {
    const page = await this.browser.context.newPage()
    await page.addInitScript({ content: this.probe })
    await page.goto(`chrome-extension://${this.browser.extensionId}/newtab.html#/browse`)
    await page.locator('[role=gridcell]').first().waitFor()
    await pause(settleMs)
    return page
  }

  /** The table of all cards with its first rows. */
  tableView(): Promise<number> {
    return this.view('#/browse', '[role=gridcell]')
  }

  /** A view of the workbench to the frame in which what is looked for stands. */
  private async view(address: string, selector: string): Promise<number> {
    const page = await this.browser.context.newPage()
    // No function in it has a name: the tool that runs the bench would wrap it in one that the page lacks.
    await page.addInitScript((wanted) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector(wanted)) return
        observer.disconnect()
        requestAnimationFrame(() => {
          document.documentElement.dataset['readyAt'] = `${performance.now()}`
        })
      }).observe(document, { subtree: true, childList: true })
    }, selector)
    await page.goto(
      `chrome-extension://${this.browser.extensionId}/newtab.html${address}`,
    )
    const ready = page.locator('html[data-ready-at]')
    await ready.waitFor({ timeout: longestCountMs })
    const shownAt = Number(await ready.getAttribute('data-ready-at'))
    await pause(settleMs)
    await page.close()
    return shownAt
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
}

const browserNewTab = 'chrome://newtab/'

/** Grades the card whose answer is shown with Good. */
async function answer(page: Page): Promise<MeasuredAnswer> {
  await page.locator('article[data-side=answer]').waitFor()
  await pause(settleMs)
  const measured = page.evaluate(() => globalThis.probe.nextAnswer())
  // The listener is in place when a later command has its reply.
  await page.evaluate(() => undefined)
  await page.keyboard.press('3')
  return measured
}

/** Every script that a new tab on a fresh profile fetches before its first grade is taken, by file. */
export async function firstViewScripts({ folder }: BenchExtension): Promise<string[]> {
  const browser = await launch({ extension: folder })
  try {
    // The background may have made the cards already; a page that comes first fetches what that takes.
    await forgetEverything(browser)
    const page = await browser.context.newPage()
    const scripts = new Set<string>()
    page.on('request', (request) => {
      const { protocol, pathname } = new URL(request.url())
      if (protocol === 'chrome-extension:' && pathname.endsWith('.js'))
        scripts.add(join(folder, pathname))
    })
    await page.goto(browserNewTab)
    await page.getByRole('button', { name: 'Show answer' }).click()
    // A grade right after the answer was drawn is not taken.
    await pause(settleMs)
    await page.getByRole('button', { name: 'Good' }).click()
    await page.getByRole('button', { name: 'Show answer' }).waitFor()
    return [...scripts]
  } finally {
    await browser.close()
  }
}
