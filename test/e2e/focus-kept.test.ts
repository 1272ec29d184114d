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

/** Nothing has the keyboard, as after a click beside everything. */
async function focusNothing(): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  expect(await focused()).toBe('BODY')
}

const overlays: [what: string, role: 'dialog' | 'menu', open: () => Promise<void>][] = [
  ['the note on a card', 'dialog', () => page.keyboard.press('n')],
  ['the palette', 'dialog', () => page.keyboard.press('F1')],
  [
    'the menu of the card',
    'menu',
    async () => {
      const article = await page.locator('article').boundingBox()
      if (!article) throw new Error('there is no card')
      await page.evaluate(
        ([x, y]) =>
          document.elementFromPoint(x, y)?.dispatchEvent(
            new MouseEvent('contextmenu', {
              bubbles: true,
              cancelable: true,
              clientX: x,
              clientY: y,
            }),
          ),
        [article.x + 5, article.y + 5] as const,
      )
    },
  ],
]

test.each(overlays)(
  'opened while nothing has the focus and closed again, %s leaves it in the view',
  async (_what, role, open) => {
    await page.reload()
    await page.getByRole('button', { name: en.study.showAnswer }).click()
    await page.locator('article[data-side="answer"]').waitFor()
    await focusNothing()
    await open()
    await page.getByRole(role).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole(role).waitFor({ state: 'detached' })
    await page.waitForFunction(
      () => document.activeElement?.closest('main .view') !== null,
    )
  },
)

test('a notice that is dismissed by keyboard leaves the focus in its view', async () => {
  const study = await chromium.page('newtab.html#/study')
  await study.getByRole('button', { name: /^\d+ new$/ }).waitFor()
  const showAnswer = study.getByRole('button', { name: en.study.showAnswer })
  await showAnswer.focus()
  await showAnswer.and(study.locator(':focus')).waitFor()
  await study.keyboard.press('f')
  const dismiss = study.getByRole('button', { name: en.notice.dismiss })
  await dismiss.focus()
  await dismiss.and(study.locator(':focus')).waitFor()
  await study.keyboard.press('Enter')
  await dismiss.waitFor({ state: 'detached' })
  await study.locator('.view:focus').waitFor()
  await study.close()
})
