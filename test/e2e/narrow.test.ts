import { afterAll, beforeAll, expect, test } from 'vitest'
import { Stage } from '../../src/tools/scenes/stage'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { en } from '../helpers/texts'

const widths = [360, 400] as const
const languages = ['en', 'nl'] as const
const dayMs = 86_400_000
let chromium: LaunchedChromium
let stage: Stage

beforeAll(async () => {
  chromium = await launch({ language: 'en-US' })
  stage = await Stage.of(chromium)
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
  await stage.studyFor(20)
  await stage.setExam({ at: Date.now() - 2 * dayMs })
  await stage.setExam({})
})
afterAll(() => chromium.close())

test('in a narrow window the status bar has one line, also beside an exam to come and one that is over', async () => {
  const page = await chromium.page('newtab.html#/study')
  await page.getByRole('button', { name: en.nextExam.over }).waitFor()
  await page.getByRole('button', { name: /^Exam in 20 d: \d+–\d+%/ }).waitFor()
  for (const language of languages)
    for (const width of widths) {
      await stage.wear({ theme: 'light', language, sideBarVisible: false })
      await page.locator(`html[lang="${language}"]`).waitFor()
      await page.setViewportSize({ width, height: 640 })
      const tops = await page
        .locator('footer button:visible')
        .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top))
      expect(tops.length).toBeGreaterThan(5)
      expect(new Set(tops).size, `${language} ${width}`).toBe(1)
    }
  await page.close()
})

test('in a narrow window the undo of Browse stands in the line of what can be done', async () => {
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
  const page = await chromium.page('newtab.html#/browse')
  await page.setViewportSize({ width: 400, height: 800 })
  await page.getByRole('row').nth(2).click()
  await page.getByRole('toolbar').getByRole('button', { name: en.browse.flag }).click()
  const undo = page.getByRole('toolbar').getByRole('button', { name: /^Undo: / })
  await undo.waitFor()
  for (const language of languages)
    for (const width of widths) {
      await stage.wear({ theme: 'light', language, sideBarVisible: false })
      await page.locator(`html[lang="${language}"]`).waitFor()
      await page.setViewportSize({ width, height: 800 })
      const tops = await page
        .getByRole('toolbar')
        .getByRole('button')
        .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top))
      expect(tops).toHaveLength(7)
      expect(new Set(tops).size, `${language} ${width}`).toBe(1)
    }
  await page.close()
})

test('a low window gives its height to the view: the table has seven rows, and no bar but the tabs', async () => {
  for (const language of languages) {
    await stage.wear({ theme: 'light', language, sideBarVisible: false })
    const page = await chromium.page('newtab.html#/browse')
    await page.setViewportSize({ width: 683, height: 384 })
    await page.getByRole('grid').waitFor()
    const seen = () =>
      page.locator('.scroller').evaluate((scroller) => {
        const { top, bottom } = scroller.getBoundingClientRect()
        const inSight = [...scroller.querySelectorAll('.row')].filter((row) => {
          const box = row.getBoundingClientRect()
          return box.top >= top && box.bottom <= bottom
        })
        return inSight.length
      })
    await expect.poll(seen, { message: language }).toBeGreaterThanOrEqual(7)
    expect(await page.locator('.status').isVisible()).toBe(false)
    const strip = await page.locator('.tab-strip').boundingBox()
    const title = await page.locator('.title').boundingBox()
    expect(title?.y).toBe(strip?.y)
    expect(title?.height ?? 99).toBeLessThanOrEqual(strip?.height ?? 0)
    await page.close()
  }
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
})

test('the tab that is shown stays in sight where there are more tabs than room', async () => {
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
  const page = await chromium.page('newtab.html#/study')
  await page.setViewportSize({ width: 400, height: 640 })
  for (const view of ['plan', 'statistics', 'browse', 'settings']) {
    await page.evaluate((to) => void (location.hash = `#/${to}`), view)
    const tab = page.locator(`[id="tab-${view}"][aria-selected="true"]`)
    await tab.waitFor()
    const { x = -1, width = 0 } = (await tab.boundingBox()) ?? {}
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(400)
  }
  await page.close()
})
