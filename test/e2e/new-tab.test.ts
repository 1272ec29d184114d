import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { Stage } from '../../src/tools/scenes/stage'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { answerCard, cardOn, pressGrade, settled, showAnswer } from '../helpers/desk'

const ownNewTab = 'chrome://new-tab-page/'

let chromium: LaunchedChromium
let stage: Stage
let page: Page

beforeAll(async () => {
  chromium = await launch({ language: 'en-US' })
  stage = await Stage.of(chromium)
})
afterAll(() => chromium.close())
beforeEach(async () => {
  await stage.reset()
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
  page = await chromium.context.newPage()
})
afterEach(() => page.close())

const openNewTab = (): Promise<unknown> => page.goto('chrome://newtab/')
const quiet = (text: string) => page.getByRole('heading', { name: text })
const keepStudying = () => page.getByRole('button', { name: 'Keep studying' })

async function answerUntilQuiet(): Promise<void> {
  await stage.studiedYesterday()
  await openNewTab()
  await answerCard(page)
  await answerCard(page)
  await showAnswer(page)
  await pressGrade(page, 'Good')
  await quiet('3 cards done in this tab').waitFor()
}

test('after three cards a new tab is given back, also after a reload; Enter goes on, without a further limit', async () => {
  await answerUntilQuiet()
  expect(await page.getByRole('button', { name: 'Show answer' }).count()).toBe(0)
  await page.reload()
  await quiet('3 cards done in this tab').waitFor()
  await settled(page)
  await page.keyboard.press('Enter')
  for (let cards = 0; cards < 4; cards += 1) await answerCard(page)
  await page.reload()
  await settled(page)
  await page.getByRole('button', { name: 'Show answer' }).waitFor()
})

test('undo on the quiet page brings the card back', async () => {
  await answerUntilQuiet()
  await page.keyboard.press('Control+z')
  await page.getByText('Taken back').waitFor()
  await cardOn(page).waitFor()
})

test('on the first day there is no limit, and none in a tab that the student opened', async () => {
  await openNewTab()
  for (let cards = 0; cards < 4; cards += 1) await answerCard(page)
  await settled(page)
  await page.getByRole('button', { name: 'Show answer' }).waitFor()

  await stage.studiedYesterday()
  const own = await chromium.page('newtab.html#/study')
  for (let cards = 0; cards < 4; cards += 1) await answerCard(own)
  await own.getByRole('button', { name: 'Show answer' }).waitFor()
  await own.close()
})

test('the search of a quiet page is the browser’s own, and the browser’s new tab is one key or link away', async () => {
  await page.addInitScript(() => {
    const asked: unknown[] = []
    Object.assign(globalThis, { asked })
    const { search } = (globalThis as unknown as { chrome: { search: object } }).chrome
    Object.assign(search, {
      query: (what: unknown) => Promise.resolve(void asked.push(what)),
    })
  })
  await answerUntilQuiet()
  await keepStudying().focus()
  await page.keyboard.press('Tab')
  await page.keyboard.type('hip muscles')
  await page.keyboard.press('Enter')
  await page.waitForFunction(
    () => (globalThis as unknown as { asked: unknown[] }).asked.length > 0,
  )
  expect(
    await page.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked),
  ).toEqual([{ text: 'hip muscles', disposition: 'CURRENT_TAB' }])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL(ownNewTab)

  await openNewTab()
  await page.getByRole('button', { name: 'Keep studying' }).waitFor()
  await page.keyboard.press('Alt+t')
  await page.waitForURL(ownNewTab)
})

/** Notes in Web Storage when a page of ours has put anything on the screen. */
function notePaint(): void {
  new PerformanceObserver(() => localStorage.setItem('painted', location.hash)).observe({
    type: 'paint',
    buffered: true,
  })
}

test('with “never” a new tab is the browser’s own before anything is painted, and Back leads to a page that stays', async () => {
  await stage.prefer({ newTab: 'never' })
  await page.addInitScript(notePaint)
  await openNewTab().catch(() => undefined)
  await page.waitForURL(ownNewTab)
  const other = await chromium.page('manifest.json')
  expect(await other.evaluate(() => localStorage.getItem('painted'))).toBeNull()
  await other.close()

  await page.goBack()
  await quiet('This tab is yours').waitFor()
  await settled(page)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Show answer' }).waitFor()
})

test('with “only when cards are due” a new tab is ours while something waits, and the browser’s own when not', async () => {
  await stage.prefer({ newTab: 'due' })
  await openNewTab()
  await page.getByRole('button', { name: 'Show answer' }).waitFor()
  await settled(page)

  await stage.finishDay()
  const study = await chromium.page('newtab.html#/study')
  await study.getByRole('heading', { name: 'Done for today' }).waitFor()
  await study.waitForFunction(() => localStorage.getItem('myodeck.nothingUntil'))
  await study.close()
  const next = await chromium.context.newPage()
  await next.goto('chrome://newtab/').catch(() => undefined)
  await next.waitForURL(ownNewTab)
  await next.close()
})
