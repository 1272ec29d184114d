import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Stage } from '../../src/tools/scenes/stage'
import { allViews } from '../../src/ui/views/all-views'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { runByName } from '../helpers/palette'
import { en } from '../helpers/texts'

let chromium: LaunchedChromium
let page: Page

beforeAll(async () => {
  chromium = await launch({ language: 'en-US' })
  const stage = await Stage.of(chromium)
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
  page = await chromium.page('newtab.html#/study')
  await page.getByRole('button', { name: /^\d+ new$/ }).waitFor()
})
afterAll(() => chromium.close())

/** What has the keyboard. */
const focused = (): Promise<string> =>
  page.evaluate(() => document.activeElement?.tagName ?? 'nothing')

/** Waits until a view is the one shown, with its heading. */
async function shown(id: string): Promise<void> {
  await page.locator(`[id="tab-${id}"][aria-selected="true"]`).waitFor()
  await page.locator('[role="tabpanel"] :is(h1, article)').first().waitFor()
}

const views = allViews.filter(({ id, parameter }) => id !== 'study' && parameter !== true)

test.each(views)(
  'opened from the card by keyboard and left again, $id keeps the focus on the page',
  async ({ id }) => {
    await page.getByRole('button', { name: en.study.showAnswer }).focus()
    await runByName(page, `Open ${en.view[id as keyof typeof en.view]}`)
    await shown(id)
    await expect.poll(focused).not.toBe('BODY')

    await page.keyboard.press('Tab')
    await expect.poll(focused).not.toBe('BODY')
    await runByName(page, `Open ${en.view.study}`)
    await shown('study')
    await expect.poll(focused).not.toBe('BODY')
  },
)
