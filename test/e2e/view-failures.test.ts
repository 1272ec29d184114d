import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Stage } from '../../src/tools/scenes/stage'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { en, nl } from '../helpers/texts'

let chromium: LaunchedChromium
let stage: Stage

beforeAll(async () => {
  chromium = await launch({ language: 'en-US' })
  stage = await Stage.of(chromium)
})
afterAll(() => chromium.close())

/** From now on this page can read nothing of what the browser keeps for it. */
function breakReading(page: Page): Promise<void> {
  return page.evaluate(() => {
    const reading = [
      'get',
      'getAll',
      'getAllKeys',
      'count',
      'openCursor',
      'openKeyCursor',
    ]
    for (const { prototype } of [IDBObjectStore, IDBIndex])
      for (const name of reading)
        Object.defineProperty(prototype, name, {
          value: () => {
            throw new DOMException('Internal error.', 'UnknownError')
          },
        })
  })
}

test.each([
  ['plan', 'button', en.exam.new],
  ['statistics', 'heading', en.view.statistics],
  ['browse', 'grid', en.browse.cards],
  ['editor', 'heading', en.editor.title],
  ['practice', 'button', en.practice.form.start],
  ['topic/hormones', 'button', en.topic.print],
] as const)(
  'when #/%s cannot be read it says so once in both languages, and Reload brings it',
  async (address, role, name) => {
    await stage.reset()
    await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
    const page = await chromium.page('newtab.html#/study')
    await page.getByRole('button', { name: /^\d+ new$/ }).waitFor()
    await breakReading(page)
    await page.evaluate((to) => void (location.hash = `#/${to}`), address)
    const { title } = en.failure.unavailable
    await page.getByRole('alert').filter({ hasText: title }).waitFor()
    expect(await page.getByRole('alert').count()).toBe(1)
    await page.getByRole('button', { name: 'NL', exact: true }).press('Enter')
    await page.getByRole('alert').getByText(nl.failure.unavailable.todo).waitFor()
    await page.getByRole('button', { name: 'EN', exact: true }).press('Enter')

    await page.getByRole('button', { name: en.failure.reload }).press('Enter')
    await page.getByRole('alert').waitFor({ state: 'detached' })
    await page.getByRole(role, { name }).first().waitFor()
    await page.close()
  },
)
