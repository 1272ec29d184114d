import { builtExtension } from '../../src/tools/build'
import { startChromium } from '../../src/tools/drivers/chromium'
import type { ChromiumOptions, ChromiumSession } from '../../src/tools/drivers/chromium'
import { provideBrowser } from '../../src/tools/provide-browser'
import { calmTimezone } from './calm-timezone'
import { deleteFolder, temporaryFolder } from './temporary-folder'

export interface LaunchOptions extends Partial<
  Pick<ChromiumOptions, 'extension' | 'timezone' | 'language' | 'size' | 'args'>
> {
  /** A profile to keep; without one it is new and deleted by `close`. */
  readonly profile?: string
}

export interface LaunchedChromium extends ChromiumSession {
  readonly profile: string
  /** Ends the browser as a student does and keeps the profile for `relaunch`. */
  quit(): Promise<void>
  /** Starts the browser again on the same profile, after `kill` or `quit`; changed options win. */
  relaunch(changes?: Omit<LaunchOptions, 'profile'>): Promise<LaunchedChromium>
  /** Ends the browser; a profile that `launch` made is deleted. */
  close(): Promise<void>
}

/**
 * Starts headless Chromium with the built extension on a fresh profile, where it is noon unless a time zone is given:
 * no study day then begins in the middle of a test. What it can do is in the
 * session's own documentation; end it with `close`.
 */
export async function launch(options: LaunchOptions = {}): Promise<LaunchedChromium> {
  const temporary = options.profile === undefined
  const profile = options.profile ?? (await temporaryFolder('chromium'))
  return start({ timezone: calmTimezone(), ...options, profile }, temporary)
}

async function start(
  options: LaunchOptions & { readonly profile: string },
  temporary: boolean,
): Promise<LaunchedChromium> {
  const browser = await provideBrowser('chromium', () => undefined)
  const session = await startChromium({
    extension: builtExtension('chrome'),
    ...options,
    executable: browser.path,
    headless: true,
    loadBy: browser.takesLoadFlag ? 'flag' : 'debugger',
  })
  const quit = session.close.bind(session)
  return Object.assign(session, {
    profile: options.profile,
    quit,
    relaunch: (changes: Omit<LaunchOptions, 'profile'> = {}) =>
      start({ ...options, ...changes }, temporary),
    close: async () => {
      await quit()
      if (temporary) await deleteFolder(options.profile)
    },
  })
}
