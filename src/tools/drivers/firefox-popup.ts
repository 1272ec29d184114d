import { keyPress } from './firefox-keys'
import { jsonScript } from './json-script'
import type { Marionette } from './marionette'
import { until } from './until'
import type { Truthy } from './until'

/** Scripts for Firefox's own window, in which popups stand. */
const inWindow = {
  open: `
    const { extension } = WebExtensionPolicy.getByID(arguments[0])
    const action = extension.apiManager.global.browserActionFor(extension)
    return action.openPopup(window, true).then(() => null)`,
  isShown: `
    const popup = document.querySelector('.webextension-popup-browser')
    const isLoaded = popup?.currentURI.spec.endsWith('/popup.html') === true
    return isLoaded && popup.closest('panel').state === 'open'`,
  /** Through the same actor by which Marionette runs its scripts in tabs. */
  run: `
    const popup = document.querySelector('.webextension-popup-browser')
    if (!popup) throw new Error('The popup is closed.')
    const page = popup.browsingContext.currentWindowGlobal.getActor('MarionetteCommands')
    return page.executeScript(arguments[0], [], {})`,
  /** Firefox has its popup grab the keyboard; without a display it does so by halves. */
  focus: `document.querySelector('.webextension-popup-browser').focus()`,
  box: `
    const popup = document.querySelector('.webextension-popup-browser')
    const { width, height } = popup.getBoundingClientRect()
    return { width, height }`,
  photograph: `
    const popup = document.querySelector('.webextension-popup-browser')
    const { width, height } = popup.getBoundingClientRect()
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas')
    Object.assign(canvas, { width, height })
    const page = popup.browsingContext.currentWindowGlobal
    return page.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white').then((picture) => {
      canvas.getContext('2d').drawImage(picture, 0, 0)
      return canvas.toDataURL().split(',')[1]
    })`,
  isOpen: `return document.querySelector('.webextension-popup-browser') !== null`,
  close: `document.querySelector('.webextension-popup-browser')?.closest('panel').hidePopup()`,
} as const

/** Drives the extension's own toolbar popup in Firefox, as wide and as high as Firefox makes it. */
export class FirefoxPopup {
  private constructor(private readonly marionette: Marionette) {}

  /** Opens the popup as a click on the toolbar's button does. */
  static async open(marionette: Marionette, extensionId: string): Promise<FirefoxPopup> {
    const popup = new FirefoxPopup(marionette)
    await popup.inBrowserWindow(inWindow.open, extensionId)
    await until(
      () => popup.inBrowserWindow<boolean>(inWindow.isShown),
      () => 'The popup did not open in Firefox.',
    )
    return popup
  }

  /** Runs a self-contained function in the popup; arguments and result travel as JSON, promises are awaited. */
  async evaluate<A extends readonly unknown[], R>(
    run: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    const script = jsonScript(run, args)
    return JSON.parse(await this.inBrowserWindow<string>(inWindow.run, script)) as R // its own result
  }

  /** Asks again until the function returns something truthy, and returns that. */
  waitFor<A extends readonly unknown[], R>(
    ask: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<Truthy<R>> {
    return until(
      () => this.evaluate(ask, ...args),
      async () =>
        `Never true in the popup: ${ask.toString()}\nIt shows: ${await this.text()}`,
    )
  }

  /** What a reader sees. */
  text(): Promise<string> {
    return this.evaluate(() => document.body.innerText)
  }

  /** Presses and releases a key, named as Playwright names it; the popup has the keyboard while it is open. */
  async press(key: string): Promise<void> {
    await this.inBrowserWindow(inWindow.focus)
    await this.inContext(() =>
      this.marionette.send('WebDriver:PerformActions', keyPress(key)),
    )
  }

  /** The room that Firefox gives the popup, in CSS pixels. */
  box(): Promise<{ readonly width: number; readonly height: number }> {
    return this.inBrowserWindow(inWindow.box)
  }

  /** A picture of the popup as PNG. */
  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.inBrowserWindow<string>(inWindow.photograph), 'base64')
  }

  /** Closes the popup as a click beside it does. */
  async closeByBlur(): Promise<void> {
    await this.inBrowserWindow(inWindow.close)
    await until(
      async () => !(await this.inBrowserWindow<boolean>(inWindow.isOpen)),
      () => 'The popup stayed open in Firefox.',
    )
  }

  private async inBrowserWindow<T>(
    script: string,
    ...args: readonly string[]
  ): Promise<T> {
    const { value } = await this.inContext(() =>
      this.marionette.send<{ value: T }>('WebDriver:ExecuteScript', { script, args }),
    )
    return value
  }

  private async inContext<T>(act: () => Promise<T>): Promise<T> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' })
    try {
      return await act()
    } finally {
      await this.marionette.send('Marionette:SetContext', { value: 'content' })
    }
  }
}
