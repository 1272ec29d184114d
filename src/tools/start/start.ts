import { buildExtension } from '../build'
import { presentBrowser, provideBrowser } from '../provide-browser'
import { hasDisplay } from './display'
import { showInChromium, showInFirefox } from './show'
import { studyInChromium, studyInFirefox } from './try-out'

type Say = (line: string) => void

/**
 * Builds the extension and opens it in a browser of this machine; resolves when the student closes
 * the window. Without a display it studies one card by keyboard instead and says what it saw.
 * Throws with a plain sentence when anything fails.
 */
export async function start(say: Say): Promise<void> {
  const browser = presentBrowser() ?? (await provideBrowser('chromium', say))
  const isFirefox = browser.family === 'firefox'
  say('Building the extension …')
  const extension = await buildExtension(isFirefox ? 'firefox' : 'chrome')
  const windowed = hasDisplay(process.platform, process.env)
  say(
    windowed
      ? `Opening ${browser.name} …`
      : `There is no display here: trying Myodeck out in ${browser.name} without a window …`,
  )
  const show = isFirefox ? showInFirefox : showInChromium
  const tryOut = isFirefox ? studyInFirefox : studyInChromium
  await (windowed ? show : tryOut)({ browser, extension, say })
}
