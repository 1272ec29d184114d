import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { PlainError } from '../plain-error'
import { findAccessible, findByCss, unlessStale } from './firefox-find'
import { keyPress, typing } from './firefox-keys'
import { FirefoxPopup } from './firefox-popup'
import { pinnedId, pinnedUuid, prepareFirefoxProfile } from './firefox-profile'
import type { FirefoxPreferences } from './firefox-profile'
import { freePort } from './free-port'
import { jsonScript } from './json-script'
import { Marionette } from './marionette'
import type { AccessibleTarget } from './accessible-target'
import { until } from './until'
import type { Truthy } from './until'

/** How long a script may run in a page. */
const scriptPatienceMs = 110_000

export interface FirefoxOptions {
  /** The browser's program. */
  readonly executable: string
  /** Folder of the unpacked extension. */
  readonly extension: string
  /** Folder of the browser's profile; made when missing. */
  readonly profile: string
  readonly headless: boolean
  /** IANA name of the time zone the whole browser lives in. */
  readonly timezone?: string
  /** Further preferences, by their names in about:config. */
  readonly preferences?: FirefoxPreferences
}

/** Starts Firefox and installs the extension for as long as it runs; its data stays in the profile. */
export async function startFirefox(options: FirefoxOptions): Promise<FirefoxSession> {
  const port = await freePort()
  await prepareFirefoxProfile(options.profile, port, options.preferences)
  const child = spawn(
    options.executable,
    [
      ...(options.headless ? ['--headless'] : []),
      '--no-remote',
      '--profile',
      options.profile,
      '--marionette',
      '--remote-allow-system-access',
    ],
    {
      stdio: 'ignore',
      // A group of its own, so that all its processes can be ended together.
      detached: process.platform !== 'win32',
      env: { ...process.env, ...(options.timezone && { TZ: options.timezone }) },
    },
  )
  try {
    const marionette = await Promise.race([Marionette.connect(port), failedStart(child)])
    await marionette.send('WebDriver:NewSession', { strictFileInteractability: false })
    // A busy machine takes longer than the half minute of WebDriver's own; what hangs, the caller ends.
    await marionette.send('WebDriver:SetTimeouts', { script: scriptPatienceMs })
    await marionette.send('Addon:Install', { path: options.extension, temporary: true })
    return new FirefoxSession(child, marionette)
  } catch (problem) {
    child.kill('SIGKILL')
    throw problem
  }
}

/** A running Firefox with the extension in it; commands go to the tab opened or visited last. */
export class FirefoxSession {
  constructor(
    private readonly child: ChildProcess,
    private readonly marionette: Marionette,
  ) {}

  /** Opens a page of the extension in the present tab, for example `newtab.html#/study`. */
  async page(path: string): Promise<void> {
    await this.marionette.send('WebDriver:Navigate', { url: this.address(path) })
  }

  /** Opens a page of the extension in a tab behind the present one, which stays in front. */
  async beside(path: string): Promise<Pick<FirefoxSession, 'evaluate'>> {
    const kind = { type: 'tab', focus: false }
    const { handle } = await this.marionette.send<{ handle: string }>(
      'WebDriver:NewWindow',
      kind,
    )
    const inTab = async <T>(act: () => Promise<T>): Promise<T> => {
      const present = await this.value<string>('WebDriver:GetWindowHandle')
      await this.lookAt(handle)
      try {
        return await act()
      } finally {
        await this.lookAt(present)
      }
    }
    await inTab(() => this.page(path))
    return { evaluate: (run, ...args) => inTab(() => this.evaluate(run, ...args)) }
  }

  /** Gives a file to the field for files that this selector finds, as if it had been chosen. */
  async giveFile(selector: string, path: string): Promise<void> {
    const id = await findByCss(this.marionette, selector)
    await this.marionette.send('WebDriver:ElementSendKeys', { id, text: path })
  }

  /** Opens a new tab as the browser does, with the extension's page in it. */
  async newTab(): Promise<void> {
    const before = await this.handles()
    await this.inBrowserWindow('BrowserCommands.openTab()')
    const handle = await this.until('No new tab opened.', async () =>
      (await this.handles()).find((one) => !before.includes(one)),
    )
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true })
    await this.until('The new tab does not show the extension.', async () =>
      (await this.presentAddress()).startsWith(this.address('newtab.html')),
    )
    // The browser gives a new tab's focus to its address bar; this is the reader's click into the page.
    await this.inBrowserWindow('gBrowser.selectedBrowser.focus()')
  }

  /** Answers Firefox's question after the first new tab, whether it may stay the extension's: it may. */
  async keepNewTab(): Promise<void> {
    await this.until('Firefox does not ask whether the new tab may stay so.', () =>
      this.inBrowserWindow<boolean>(`
        const asked = document.querySelector('#extension-new-tab-notification')
        if (asked?.closest('panel').state !== 'open') return false
        asked.button.click()
        return true`),
    )
    await this.until('Firefox still asks whether the new tab may stay so.', () =>
      this.inBrowserWindow<boolean>(
        "return document.querySelector('#extension-notification-panel').state === 'closed'",
      ),
    )
  }

  /** Opens the toolbar's own popup. */
  openPopup(): Promise<FirefoxPopup> {
    return FirefoxPopup.open(this.marionette, pinnedId)
  }

  /** Runs a self-contained function in the page; arguments and result travel as JSON, promises are awaited. */
  async evaluate<A extends readonly unknown[], R>(
    run: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    const script = jsonScript(run, args)
    const json = await this.value<string>('WebDriver:ExecuteScript', { script, args: [] })
    return JSON.parse(json) as R // the function's own result
  }

  /** Runs the text of a script in the page; the page's policy, which lets no other in, is not asked. */
  async runScript(script: string): Promise<void> {
    await this.value('WebDriver:ExecuteScript', { script, args: [] })
  }

  /** Asks again until the function returns something truthy, and returns that. */
  async waitFor<A extends readonly unknown[], R>(
    ask: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<Truthy<R>> {
    return this.until(`Never true in Firefox: ${ask.toString()}`, () =>
      this.evaluate(ask, ...args),
    )
  }

  /** What a reader sees. */
  text(): Promise<string> {
    return this.evaluate(() => document.body.innerText)
  }

  /** Presses and releases a key, named as Playwright names it: `Space`, `3`, `Control+z`. */
  async press(key: string): Promise<void> {
    await this.marionette.send('WebDriver:PerformActions', keyPress(key))
  }

  /** Types a text into what has the keyboard, letter by letter. */
  async type(text: string): Promise<void> {
    await this.marionette.send('WebDriver:PerformActions', typing(text))
  }

  /** Clicks the element with this role and accessible name, as soon as it is there. */
  async click(wanted: AccessibleTarget): Promise<void> {
    await this.until(`Not clicked in Firefox: ${wanted.name}`, async () => {
      const id = await this.find(wanted)
      return unlessStale(this.marionette.send('WebDriver:ElementClick', { id }))
    })
  }

  /** Waits until an element with this role and accessible name is there; returns WebDriver's id of it. */
  find(wanted: AccessibleTarget): Promise<string> {
    const complaint = `Not found in Firefox: ${wanted.role} "${wanted.name}"`
    return this.until(complaint, () => findAccessible(this.marionette, wanted))
  }

  /** A picture of what the tab shows as PNG. */
  async screenshot(): Promise<Buffer> {
    const data = await this.value<string>('WebDriver:TakeScreenshot', { full: false })
    return Buffer.from(data, 'base64')
  }

  /** Ends the browser as a student does. */
  async close(): Promise<void> {
    if (this.hasEnded()) return
    const ended = this.ended()
    await this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] })
    await ended
    this.marionette.close()
  }

  /** Kills every process of the browser at once (SIGKILL). */
  async kill(): Promise<void> {
    if (this.hasEnded()) return
    const ended = this.ended()
    const { pid } = this.child
    if (pid !== undefined && process.platform !== 'win32') process.kill(-pid, 'SIGKILL')
    else this.child.kill('SIGKILL')
    await ended
    this.marionette.close()
  }

  /** Resolves when the browser has ended, by whatever hand. */
  ended(): Promise<void> {
    if (this.hasEnded()) return Promise.resolve()
    return new Promise((done) => this.child.once('exit', () => done()))
  }

  /** Commands go to this tab; what stands in front stays there. */
  private async lookAt(handle: string): Promise<void> {
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: false })
  }

  private hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null
  }

  private address(path: string): string {
    return `moz-extension://${pinnedUuid}/${path}`
  }

  private presentAddress(): Promise<string> {
    return this.value<string>('WebDriver:GetCurrentURL')
  }

  private handles(): Promise<readonly string[]> {
    return this.marionette.send<readonly string[]>('WebDriver:GetWindowHandles')
  }

  private async inBrowserWindow<T>(script: string): Promise<T> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' })
    const result = await this.value<T>('WebDriver:ExecuteScript', { script, args: [] })
    await this.marionette.send('Marionette:SetContext', { value: 'content' })
    return result
  }

  private async value<T>(command: string, parameters: object = {}): Promise<T> {
    return (await this.marionette.send<{ value: T }>(command, parameters)).value
  }

  private until<T>(complaint: string, ask: () => Promise<T>): Promise<Truthy<T>> {
    return until(ask, async () => `${complaint}\nIt shows: ${await this.text()}`)
  }
}

/** Rejects when the browser ends before it was ready. */
function failedStart(child: ChildProcess): Promise<never> {
  return new Promise((_, fail) => {
    child.once('error', fail)
    child.once('exit', (status) =>
      fail(
        new PlainError(
          `Firefox ended at once with status ${status}. Is a window of an earlier start still open?`,
        ),
      ),
    )
  })
}
