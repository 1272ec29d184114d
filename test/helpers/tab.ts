import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { ChromiumSession } from '../../src/tools/drivers/chromium'
import { parametersInForce, readStored } from './stored'
import { patience } from './study'
import type { StudyPage } from './study'

/** A tab of Chromium as a page to study on. */
export function tab(page: Page): StudyPage {
  return {
    press: (key) => page.keyboard.press(key),
    evaluate: (run) => page.evaluate(run),
    waitFor: (ask, value) =>
      page.waitForFunction(ask, value, { timeout: patience.timeout }),
  }
}

/** Sets "New cards per day" in the settings, as a student does, and waits until that is stored. */
export async function setNewPerDay(
  session: ChromiumSession,
  count: number,
): Promise<void> {
  const page = await session.page('newtab.html#/settings')
  await page.getByRole('spinbutton', { name: 'New cards per day' }).fill(String(count))
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => parametersInForce(await readStored(page)).newPerDay, patience)
    .toBe(count)
  await page.close()
}
