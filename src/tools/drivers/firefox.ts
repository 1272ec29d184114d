import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { PlainError } from '../plain-error'
import { pinnedUuid, prepareFirefoxProfile } from './firefox-profile'
import { freePort } from './free-port'
import { Marionette, MarionetteRefusal } from './marionette'
import type { AccessibleTarget } from './accessible-target'
import { until } from './until'
import type { Truthy } from './until'

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
}

const staleElement = 'stale element reference'
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'
type ElementReference = Readonly<Record<typeof elementKey, string>>

/** Keys by Playwright's names, as WebDriver writes them (w3.org/TR/webdriver2, keyboard actions). */
const webDriverKeys: Readonly<Record<string, string>> = {
  Space: ' ',
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Control: '\uE009',
  Shift: '\uE008',
  F1: '\uE031',
}

/** Starts Firefox and installs the extension for as long as it runs; its data stays in the profile. */
export async function startFirefox(options: FirefoxOptions): Promise<FirefoxSession> {
  const port = await freePort()
  await prepareFirefoxProfile(options.profile, port)
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

  /** Runs a self-contained function in the page; arguments and result travel as JSON, promises are awaited. */
  async evaluate<A extends readonly unknown[], R>(
    run: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    const script = `return (${run.toString()})(...arguments)`
    return this.value<R>('WebDriver:ExecuteScript', { script, args })
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
    const keys = key.split(/\+(?=.)/).map((part) => webDriverKeys[part] ?? part)
    const down = keys.map((value) => ({ type: 'keyDown', value }))
    const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }))
    await this.marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }],
    })
  }

  /** Clicks the element with this role and accessible name, as soon as it is there. */
  async click(wanted: AccessibleTarget): Promise<void> {
    await this.until(`Not clicked in Firefox: ${wanted.name}`, async () => {
      const id = (await this.find(wanted))[elementKey]
      return unlessStale(this.marionette.send('WebDriver:ElementClick', { id }))
    })
  }

  /** Waits until an element with this role and accessible name is there; Firefox itself computes both. */
  find(wanted: AccessibleTarget): Promise<ElementReference> {
    const complaint = `Not found in Firefox: ${wanted.role} "${wanted.name}"`
    return this.until(complaint, () => this.query(wanted))
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

  private async inBrowserWindow(script: string): Promise<void> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' })
    await this.marionette.send('WebDriver:ExecuteScript', { script, args: [] })
    await this.marionette.send('Marionette:SetContext', { value: 'content' })
  }

  private async query({
    role,
    name,
  }: AccessibleTarget): Promise<ElementReference | undefined> {
    const elements = await this.marionette.send<readonly ElementReference[]>(
      'WebDriver:FindElements',
      { using: 'css selector', value: candidates(role) },
    )
    for (const element of elements) {
      const id = element[elementKey]
      const itsRole = await unlessStale(this.value('WebDriver:GetComputedRole', { id }))
      if (itsRole !== role) continue
      const label = await unlessStale(this.value('WebDriver:GetComputedLabel', { id }))
      if (label === name) return element
    }
    return undefined
  }

  private async value<T>(command: string, parameters: object = {}): Promise<T> {
    return (await this.marionette.send<{ value: T }>(command, parameters)).value
  }

  private until<T>(complaint: string, ask: () => Promise<T>): Promise<Truthy<T>> {
    return until(ask, async () => `${complaint}\nIt shows: ${await this.text()}`)
  }
}

/** The result, or undefined when the page replaced the element in between, as it does while it starts. */
async function unlessStale<T>(result: Promise<T>): Promise<T | undefined> {
  try {
    return await result
  } catch (problem) {
    if (problem instanceof MarionetteRefusal && problem.code === staleElement) {
      return undefined
    }
    throw problem
  }
}

/** Elements that may have a role, so that Firefox need not compute the role of every element. */
function candidates(role: string): string {
  const own: Readonly<Record<string, string>> = {
    button: 'button, summary, input',
    article: 'article',
    region: 'section',
    group: 'fieldset, details',
    link: 'a',
    heading: 'h1, h2, h3, h4',
  }
  const explicit = `[role="${role}"]`
  const implied = own[role]
  return implied === undefined ? explicit : `${explicit}, ${implied}`
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
