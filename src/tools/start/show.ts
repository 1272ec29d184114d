import type { Page } from 'playwright-core'
import { startChromium } from '../drivers/chromium'
import { startFirefox } from '../drivers/firefox'
import { PlainError } from '../plain-error'
import { keptProfile } from './occasion'
import type { Occasion } from './occasion'
import { onInterrupt } from './on-interrupt'

const farewell = 'Close its window to end; what you learn stays in'

/** Opens Chromium, Chrome or Edge with a new tab in front; resolves when the window is closed. */
export async function showInChromium({
  browser,
  extension,
  say,
}: Occasion): Promise<void> {
  const profile = keptProfile(browser)
  const session = await startChromium({
    executable: browser.path,
    extension,
    profile,
    headless: false,
    loadBy: browser.takesLoadFlag ? 'flag' : 'debugger',
  })
  const closed = new Promise<void>((done) => session.context.once('close', () => done()))
  const stop = onInterrupt(() => session.close())
  try {
    const blank = session.context.pages()
    const page = await session.newTab()
    await Promise.all(blank.map((one) => one.close()))
    await page.bringToFront()
    await checkShown(page, browser.name)
    say(`Myodeck is open in ${browser.name}. ${farewell} ${profile}`)
    await closed
  } finally {
    stop()
    await session.close()
  }
}

/** Opens Firefox with a new tab in front; resolves when the window is closed. */
export async function showInFirefox({
  browser,
  extension,
  say,
}: Occasion): Promise<void> {
  const profile = keptProfile(browser)
  const session = await startFirefox({
    executable: browser.path,
    extension,
    profile,
    headless: false,
  })
  const stop = onInterrupt(() => session.close())
  try {
    await session.newTab()
    await session.waitFor(showsText)
    say(`Myodeck is open in ${browser.name}. ${farewell} ${profile}`)
    await session.ended()
  } finally {
    stop()
    await session.close()
  }
}

/** An extension may be refused silently: only its own page with words on it counts as opened. */
async function checkShown(page: Page, browserName: string): Promise<void> {
  try {
    await page.waitForFunction(showsText)
  } catch {
    throw new PlainError(
      `${browserName} opened a new tab, but not Myodeck's: it did not accept the extension. ` +
        'Try another browser with MYODECK_BROWSER, or load the extension by hand (README).',
    )
  }
}

function showsText(): boolean {
  const isOurs = location.pathname === '/newtab.html' && location.protocol !== 'chrome:'
  return isOurs && document.body.innerText.trim() !== ''
}
