import { builtExtension } from '../../src/tools/build'
import { startFirefox } from '../../src/tools/drivers/firefox'
import type { FirefoxOptions, FirefoxSession } from '../../src/tools/drivers/firefox'
import { provideBrowser } from '../../src/tools/provide-browser'
import { Stage } from '../../src/tools/scenes/stage'
import { untilReady } from './study'

/** A page of the extension that runs none of its code. */
const quietPage = 'paint.js'

/**
 * Starts headless Firefox with the built extension. The profile is the caller's: give the same one
 * again to go on with its data. End it with `close` or `kill`.
 */
export async function launchFirefox(
  options: Pick<FirefoxOptions, 'profile' | 'timezone' | 'preferences'> &
    Partial<Pick<FirefoxOptions, 'extension'>>,
): Promise<FirefoxSession> {
  const browser = await provideBrowser('firefox', () => undefined)
  return startFirefox({
    extension: builtExtension('firefox'),
    ...options,
    executable: browser.path,
    headless: true,
  })
}

/** Waits for the words on the page. */
export function says(
  page: Pick<FirefoxSession, 'waitFor'>,
  words: string,
): Promise<unknown> {
  return page.waitFor((text) => document.body.innerText.includes(text), words)
}

/** Leads the page to another view of the workbench. */
export function goTo(firefox: FirefoxSession, hash: string): Promise<string> {
  return firefox.evaluate((address) => (location.hash = address), hash)
}

/** Types into the field with this label, in the place of what stands there. */
export async function fillIn(
  firefox: FirefoxSession,
  label: string,
  text: string,
): Promise<void> {
  await firefox.waitFor((name) => {
    const labels = [...document.querySelectorAll('label')]
    const field = labels.find(({ textContent }) => textContent.trim() === name)?.control
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
      return false
    field.focus()
    field.select()
    return document.activeElement === field
  }, label)
  await firefox.type(text)
}

/** Chooses an option of the list with this label, or a date as YYYY-MM-DD, as its control would. */
export async function choose(
  firefox: FirefoxSession,
  label: string,
  option: string,
): Promise<void> {
  await firefox.waitFor(
    (name, value) => {
      const labels = [...document.querySelectorAll('label')]
      const control = labels.find(
        ({ textContent }) => textContent.trim() === name,
      )?.control
      if (control instanceof HTMLSelectElement)
        control.value =
          [...control.options].find(({ text }) => text === value)?.value ?? ''
      else if (control instanceof HTMLInputElement) control.value = value
      else return false
      return ['input', 'change'].every((kind) =>
        control.dispatchEvent(new Event(kind, { bubbles: true })),
      )
    },
    label,
    option,
  )
}

/** The stage for pages of this Firefox, from a tab that stays behind the present one. */
export async function firefoxStage(firefox: FirefoxSession): Promise<Stage> {
  await firefox.page('newtab.html')
  await untilReady(firefox)
  return Stage.from(await firefox.beside(quietPage))
}

/** Lets the present tab begin as on a fresh install: nothing answered, nothing half done. */
export async function beginAnew(firefox: FirefoxSession, stage: Stage): Promise<void> {
  await firefox.page(quietPage)
  await firefox.evaluate(() => sessionStorage.clear())
  await stage.reset()
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
}

/** Clicks a button of the open dialog, and waits until the dialog is gone. */
export async function clickInDialog(
  firefox: FirefoxSession,
  name: string,
): Promise<void> {
  await firefox.waitFor((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('dialog[open] button')]
    const button = buttons.find(({ textContent }) => textContent.trim() === wanted)
    button?.click()
    return button !== undefined
  }, name)
  await firefox.waitFor(() => document.querySelector('dialog[open]') === null)
}
