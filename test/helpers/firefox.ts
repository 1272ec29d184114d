import { builtExtension } from '../../src/tools/build'
import { startFirefox } from '../../src/tools/drivers/firefox'
import type { FirefoxOptions, FirefoxSession } from '../../src/tools/drivers/firefox'
import { provideBrowser } from '../../src/tools/provide-browser'

/**
 * Starts headless Firefox with the built extension. The profile is the caller's: give the same one
 * again to go on with its data. End it with `close` or `kill`.
 */
export async function launchFirefox(
  options: Pick<FirefoxOptions, 'profile' | 'timezone'> &
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
