import type { Page } from 'playwright-core'
import type { AccessibleTarget } from '../drivers/accessible-target'
import { patienceMs } from '../drivers/until'

/** What studying a card needs of a page; Firefox's session is one as it is. */
export interface StudiedPage {
  press(key: string): Promise<void>
  find(wanted: AccessibleTarget): Promise<unknown>
  evaluate<R>(run: () => R | Promise<R>): Promise<R>
  /** Asks again until the answer is true. */
  waitFor(ask: (value: string) => boolean, value: string): Promise<unknown>
  screenshot(): Promise<Buffer>
}

/** A page of Playwright in that shape. */
export function studiedPage(page: Page): StudiedPage {
  const timeout = patienceMs
  return {
    press: (key) => page.keyboard.press(key),
    find: ({ role, name }) =>
      page.getByRole(role, { name, exact: true }).waitFor({ timeout }),
    evaluate: (run) => page.evaluate(run),
    waitFor: (ask, value) => page.waitForFunction(ask, value, { timeout }),
    screenshot: () => page.screenshot(),
  }
}
