import type { Page } from 'playwright-core'

/** A grade this soon after the answer was drawn is taken for a double click and ignored. */
const tooSoonMs = 150

/** Waits until the answer has stood for so long that a grade counts. */
export async function readyToGrade(page: Page): Promise<void> {
  await page.locator('.grade').first().waitFor()
  await settled(page)
}

/** Waits until what is drawn has stood for so long that a press is meant for it. */
export async function settled(page: Page): Promise<void> {
  const seenAt = await page.evaluate(() => performance.now())
  await page.waitForFunction((from) => performance.now() > from, seenAt + tooSoonMs)
}
