import { chromium } from 'playwright-core'
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core'
import { extensionId } from '../extension-id'
import { PlainError } from '../plain-error'
import { ChildTarget } from './child-target'
import { ToolbarPopup } from './toolbar-popup'
import { until } from './until'

export interface ChromiumOptions {
  /** The browser's program. */
  readonly executable: string
  /** Folder of the unpacked extension. */
  readonly extension: string
  /** Folder of the browser's profile; made when missing. */
  readonly profile: string
  readonly headless: boolean
  /** Branded Chrome and Edge from 137 on ignore `--load-extension`; there the debugger loads it. */
  readonly loadBy: 'flag' | 'debugger'
  /** IANA name of the time zone the whole browser lives in. */
  readonly timezone?: string
  /** The browser's interface language, for example `nl`. */
  readonly language?: string
  readonly size?: { readonly width: number; readonly height: number }
  /** Further switches of the browser. */
  readonly args?: readonly string[]
}

/** A running Chromium with the extension in it. */
export interface ChromiumSession {
  readonly context: BrowserContext
  readonly extensionId: string
  /** Opens a new tab as the browser does: the extension's page at `chrome://newtab/`. */
  newTab(): Promise<Page>
  /** Opens a page of the extension in a tab, for example `newtab.html#/study`. */
  page(path: string): Promise<Page>
  /** Opens the toolbar's own popup and attaches to it. */
  openPopup(): Promise<ToolbarPopup>
  /** The extension's service worker, started when it was not running. */
  serviceWorker(): Promise<Worker>
  /** Ends the service worker as the browser does when it idles; it starts again with its next event. */
  stopServiceWorker(): Promise<void>
  /** What the toolbar's badge says. */
  badgeText(): Promise<string>
  /** Kills every process of the browser at once (SIGKILL): nothing gets the chance to tidy up. */
  kill(): Promise<void>
  /** Looks up what to kill, so that the returned function does as `kill` without a moment's delay. */
  readyToKill(): Promise<() => Promise<void>>
  close(): Promise<void>
}

/** Starts Chromium with the extension loaded; the flags are ARCHITECTURE's measured ones. */
export async function startChromium(options: ChromiumOptions): Promise<ChromiumSession> {
  const context = await launchContext(options)
  try {
    const cdp = await context.browser()?.newBrowserCDPSession()
    if (!cdp) throw new Error('Playwright gave no browser for the profile.')
    if (options.loadBy === 'debugger') await loadByDebugger(cdp, options.extension)
    return new Session(context, cdp, await extensionId(options.extension))
  } catch (problem) {
    await context.close()
    throw problem
  }
}

async function launchContext(options: ChromiumOptions): Promise<BrowserContext> {
  const { size = { width: 1280, height: 800 } } = options
  try {
    return await chromium.launchPersistentContext(options.profile, {
      executablePath: options.executable,
      headless: false, // Playwright's own headless is another program; ours is the flag below
      viewport: null,
      // Root and many containers cannot have the sandbox; a window on someone's desk keeps it.
      chromiumSandbox: !options.headless && process.getuid?.() !== 0,
      env: { ...process.env, ...(options.timezone && { TZ: options.timezone }) },
      ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
      args: [
        ...(options.headless ? ['--headless=new'] : []),
        ...(options.headless ? [`--window-size=${size.width},${size.height}`] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        ...(options.language ? [`--lang=${options.language}`] : []),
        ...(options.loadBy === 'flag'
          ? [
              `--disable-extensions-except=${options.extension}`,
              `--load-extension=${options.extension}`,
            ]
          : ['--enable-unsafe-extension-debugging']),
        ...(options.args ?? []),
      ],
    })
  } catch (problem) {
    const [reason = ''] = String(problem).split('\n')
    throw new PlainError(
      `${options.executable} did not start. Is a window of an earlier start still open? (${reason})`,
    )
  }
}

class Session implements ChromiumSession {
  private quiet: Promise<Page> | undefined

  constructor(
    readonly context: BrowserContext,
    private readonly cdp: CDPSession,
    readonly extensionId: string,
  ) {}

  async newTab(): Promise<Page> {
    const page = await this.context.newPage()
    await page.goto('chrome://newtab/')
    return page
  }

  async page(path: string): Promise<Page> {
    const page = await this.context.newPage()
    await page.goto(this.address(path))
    return page
  }

  async openPopup(): Promise<ToolbarPopup> {
    const caller = await this.quietPage()
    const before = new Set((await this.popupTargets()).map((target) => target.targetId))
    await caller.evaluate(() =>
      (globalThis as unknown as ExtensionPage).chrome.action.openPopup(),
    )
    const opened = await until(
      async () => (await this.popupTargets()).find((info) => !before.has(info.targetId)),
      () => 'The toolbar popup did not open.',
    )
    const target = await ChildTarget.attach(this.cdp, opened.targetId)
    return new ToolbarPopup(target, () => this.takeFocusFromPopup())
  }

  async serviceWorker(): Promise<Worker> {
    const caller = await this.quietPage()
    await caller.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      registration?.active?.postMessage('wake')
    })
    // Playwright keeps one object for the worker through all its lives.
    return until(
      async () => {
        const running = await this.workerTargets()
        return running.length > 0 && this.context.serviceWorkers().at(-1)
      },
      () => 'The service worker did not start.',
    )
  }

  async stopServiceWorker(): Promise<void> {
    for (const { targetId } of await this.workerTargets()) {
      await this.cdp.send('Target.closeTarget', { targetId })
    }
    await until(
      async () => (await this.workerTargets()).length === 0,
      () => 'The service worker kept running.',
    )
  }

  async badgeText(): Promise<string> {
    const page = await this.quietPage()
    return page.evaluate(() =>
      (globalThis as unknown as ExtensionPage).chrome.action.getBadgeText({}),
    )
  }

  async kill(): Promise<void> {
    const strike = await this.readyToKill()
    await strike()
  }

  async readyToKill(): Promise<() => Promise<void>> {
    const { processInfo } = await this.cdp.send('SystemInfo.getProcessInfo')
    // The browser process first: the others cannot ask it for anything any more.
    const ordered = processInfo.toSorted((a) => (a.type === 'browser' ? -1 : 0))
    const gone = new Promise<void>((done) => this.context.once('close', () => done()))
    return async () => {
      for (const { id } of ordered) killProcess(id)
      await gone
    }
  }

  async close(): Promise<void> {
    await this.context.close()
  }

  private address(path: string): string {
    return `chrome-extension://${this.extensionId}/${path}`
  }

  /** A tab of the extension's origin that runs none of its code: asking from here disturbs nothing. */
  private quietPage(): Promise<Page> {
    this.quiet ??= (async () => {
      const unused = this.context.pages().find((page) => page.url() === 'about:blank')
      const page = unused ?? (await this.context.newPage())
      await page.goto(this.address('manifest.json'))
      return page
    })()
    return this.quiet
  }

  private async takeFocusFromPopup(): Promise<void> {
    const quiet = await this.quietPage()
    const beside = this.context.pages().findLast((page) => page !== quiet) ?? quiet
    await beside.bringToFront()
  }

  private async popupTargets() {
    const { targetInfos } = await this.cdp.send('Target.getTargets')
    const popup = this.address('popup.html')
    return targetInfos.filter((info) => info.url.startsWith(popup) && !info.attached)
  }

  private async workerTargets() {
    const { targetInfos } = await this.cdp.send('Target.getTargets')
    return targetInfos.filter(
      (info) => info.type === 'service_worker' && info.url.startsWith(this.address('')),
    )
  }
}

/** What a page of the extension has that other pages have not. */
interface ExtensionPage {
  readonly chrome: {
    readonly action: {
      openPopup(): Promise<void>
      getBadgeText(details: object): Promise<string>
    }
  }
}

async function loadByDebugger(cdp: CDPSession, path: string): Promise<void> {
  // Newer than Playwright's list of commands.
  const send = cdp.send.bind(cdp) as (method: string, params: object) => Promise<unknown>
  await send('Extensions.loadUnpacked', { path })
}

function killProcess(id: number): void {
  try {
    process.kill(id, 'SIGKILL')
  } catch (problem) {
    // It ended by itself in the meantime, as the browser's children do.
    if (!(problem instanceof Error) || !problem.message.includes('ESRCH')) throw problem
  }
}
