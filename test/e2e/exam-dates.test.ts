import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Forecast } from '../../src/domain/exams/forecast'
import { Stage } from '../../src/tools/scenes/stage'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { readStored } from '../helpers/stored'
import { patience } from '../helpers/study'
import { en } from '../helpers/texts'

const dayMs = 86_400_000
const hourMs = 3_600_000
let chromium: LaunchedChromium
let stage: Stage

beforeAll(async () => {
  chromium = await launch({ language: 'en-US', timezone: calmTimezone() })
  stage = await Stage.of(chromium)
})
afterAll(() => chromium.close())

beforeEach(async () => {
  await stage.reset()
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
})

const article = (page: Page, name: string) => page.getByRole('article', { name })

async function forecastsOf(page: Page): Promise<readonly Forecast[]> {
  const stored = await readStored(page)
  return (stored as unknown as { forecasts: readonly Forecast[] }).forecasts // a store of its own step
}

async function openPlan(page?: Page): Promise<Page> {
  await page?.close()
  const opened = await chromium.page('newtab.html#/plan')
  await opened.getByRole('button', { name: en.exam.new }).waitFor()
  return opened
}

test('a page that was open before there was a plan shows it when it comes: the range of the status bar, and no failure', async () => {
  await stage.setExam({ name: 'Physiology', at: Date.now() + 9 * dayMs })
  const page = await openPlan()
  await page.getByRole('button', { name: /^Exam in 9 d: \d+–\d+%$/ }).waitFor()
  await page.getByRole('region', { name: en.plan.today.title }).waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
  await page.close()
})

test('after the exam the student is asked once how its topics go on, and her mark stands beside what was foretold', async () => {
  const at = Date.now() - 2 * dayMs
  const { id } = await stage.setExam({ name: 'Physiology', at })
  const foretold = { examId: id, low: 0.76, share: 0.83, high: 0.89, stop: 0.8 }
  await stage.put('forecasts', { ...foretold, studyDay: (await stage.today()) - 2 })
  let page = await openPlan()
  await article(page, 'Physiology')
    .getByText(/^About 83% of your cards, 8 times in 10 between 76 and 89%/)
    .waitFor()
  await page.getByRole('textbox', { name: en.exam.mark.own }).focus()
  await page.keyboard.type('7.5')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Undo: mark of Physiology' }).waitFor()
  await page.getByRole('group', { name: en.exam.settle.title }).waitFor()
  await page.getByRole('button', { name: en.exam.settle.slowed }).press('Enter')
  await article(page, 'Physiology').getByText(en.exam.state.slowed).waitFor()
  await page.locator('h2:focus', { hasText: 'Physiology' }).waitFor()

  page = await openPlan(page)
  await article(page, 'Physiology').getByText(en.exam.state.slowed).waitFor()
  expect(await page.getByRole('group', { name: en.exam.settle.title }).count()).toBe(0)
  const mark = page.getByRole('textbox', { name: en.exam.mark.own })
  expect(await mark.inputValue()).toBe('7.5')
  await page.close()
})

test('after the exam the question meets the student where she studies: once, with her mark, until she answers it', async () => {
  await stage.finishDay()
  await stage.setExam({ name: 'Physiology', at: Date.now() - 2 * dayMs })
  const page = await chromium.page('newtab.html#/study')
  await page.getByRole('button', { name: en.nextExam.over }).waitFor()
  const asked = page.getByRole('region', { name: 'Physiology' })
  await asked.getByRole('textbox', { name: en.exam.mark.own }).fill('7.5')
  await page.keyboard.press('Enter')
  await asked.getByRole('button', { name: en.exam.mark.keep, disabled: true }).waitFor()
  await asked.getByRole('button', { name: en.exam.settle.archived }).press('Enter')
  await asked.waitFor({ state: 'detached' })
  await page
    .getByRole('button', { name: en.nextExam.over })
    .waitFor({ state: 'detached' })
  await page.locator('h1:focus', { hasText: en.done.title }).waitFor()
  await page.close()

  const plan = await openPlan()
  await article(plan, 'Physiology').getByText(en.exam.state.archived).waitFor()
  const mark = article(plan, 'Physiology').getByRole('textbox', {
    name: en.exam.mark.own,
  })
  expect(await mark.inputValue()).toBe('7.5')
  await plan.close()
})

test('an exam of tomorrow has one day of study left, and of two exams in one week the next one is counted down', async () => {
  const clock = await openPlan()
  /** Noon of a day in the browser's time zone, which is not that of the test. */
  const noon = (days: number): Promise<number> =>
    clock.evaluate((later) => {
      const at = new Date()
      return new Date(at.getFullYear(), at.getMonth(), at.getDate() + later, 12).getTime()
    }, days)
  await stage.setExam({ name: 'Anatomy', at: await noon(1) })
  await stage.setExam({ name: 'Physiology', at: await noon(4) })
  await clock.close()
  const page = await openPlan()
  await article(page, 'Anatomy').getByText(en.exam.tomorrow).waitFor()
  await article(page, 'Physiology').getByText('In 4 days').waitFor()
  await page.getByRole('button', { name: /^Exam in 1 d: \d+–\d+%$/ }).waitFor()
  await article(page, 'Anatomy')
    .getByText(/minutes today reach/)
    .waitFor()
  await page.getByText(en.plan.shared).waitFor()
  await page.close()
})

test('an exam of today is studied for until its moment, and then the student is asked how its topics go on', async () => {
  const page = await chromium.page('manifest.json')
  await page.clock.install()
  // In the browser's time zone it is about noon.
  await stage.setExam({ name: 'Physiology', at: Date.now() + 5 * hourMs })
  await page.goto(page.url().replace('manifest.json', 'newtab.html#/plan'))
  await article(page, 'Physiology').getByText(en.exam.today, { exact: true }).waitFor()
  await page.getByRole('button', { name: /^Exam today: \d+–\d+%$/ }).waitFor()
  await article(page, 'Physiology')
    .getByText(/^The exam is today\. As things stand/)
    .waitFor()
  const today = page.getByRole('region', { name: en.plan.today.title })
  await today.getByText(/^\d+ cards, about \d+ min, in this order\./).waitFor()

  await page.clock.fastForward('05:01:00')
  await article(page, 'Physiology').getByText(en.exam.over, { exact: true }).waitFor()
  await page.getByRole('group', { name: en.exam.settle.title }).waitFor()
  await today.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '20 new' }).waitFor()
  await page.close()
})

test('after a missed week the plan is made anew: one day’s minutes instead of all that has piled up', async () => {
  const now = await stage.today()
  await stage.studyFor(20, 7)
  const { id } = await stage.setExam({ at: Date.now() + 14 * dayMs, madeDay: now - 27 })
  const foretold = { examId: id, low: 0.8, share: 0.85, high: 0.9, stop: 0.2 }
  await stage.put('forecasts', { ...foretold, studyDay: now - 8 })
  const page = await openPlan()
  const today = page.getByRole('region', { name: en.plan.today.title })
  await today.getByText(/^\d+ cards, about 20 min, in this order\./).waitFor()
  const { cards } = await readStored(page)
  const overdue = cards.filter(
    ({ queue, serveDay }) => queue === 'review' && serveDay <= now,
  )
  const due = page.getByRole('button', { name: /^\d+ due$/ })
  await expect
    .poll(async () => Number.parseInt(await due.innerText(), 10), patience)
    .toBeLessThan(overdue.length)
  await expect.poll(() => forecastsOf(page), patience).toHaveLength(2)
  await page.close()
})

test('what another page has changed since is not taken back unseen: the plan says so', async () => {
  await stage.setExam({ name: 'Physiology', at: Date.now() + 9 * dayMs })
  const page = await openPlan()
  const undo = page.getByRole('button', { name: 'Undo: Physiology made' })
  await undo.waitFor()
  // Written behind Dexie's back, so that this page does not hear of it.
  await stage.setExam({ name: 'Anatomy', at: Date.now() + 19 * dayMs })
  await undo.press('Enter')
  await page
    .getByRole('region', { name: en.view.plan })
    .getByText(en.exam.undoStale)
    .waitFor()
  await article(page, 'Physiology').waitFor()
  await article(page, 'Anatomy').waitFor()
  await page.close()
})

test('an exam that is finished before its day stands among those that are over, and the keyboard stays with it', async () => {
  await stage.setExam({ name: 'Physiology', at: Date.now() + 9 * dayMs })
  const page = await openPlan()
  const finish = page.getByRole('button', { name: en.exam.finish })
  await finish.press('Enter')
  const asked = page.getByRole('group', { name: en.exam.settle.early })
  const keep = asked.getByRole('button', { name: en.exam.settle.finished })
  await asked.getByRole('button', { name: en.exam.settle.cancel }).press('Enter')
  await asked.waitFor({ state: 'detached' })
  await expect
    .poll(() => finish.evaluate((button) => button === document.activeElement))
    .toBe(true)
  await finish.press('Enter')
  await keep.press('Enter')
  await article(page, 'Physiology').getByText(en.exam.state.finished).waitFor()
  await page.locator('h2:focus', { hasText: 'Physiology' }).waitFor()

  await page.getByRole('button', { name: en.exam.reopen }).press('Enter')
  await article(page, 'Physiology').getByText('In 9 days').waitFor()
  await page.locator('h2:focus', { hasText: 'Physiology' }).waitFor()
  await page.close()
})

test('an exam that cannot be stored stays in its form with what was typed, and the form says why', async () => {
  const page = await openPlan()
  await page.getByRole('button', { name: en.exam.new }).press('Enter')
  const form = page.getByRole('dialog', { name: en.exam.new })
  await form.getByLabel(en.exam.name, { exact: true }).fill('Anatomy')
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError')
    }
  })
  await form.getByRole('button', { name: en.exam.make }).press('Enter')
  await form.getByRole('alert').filter({ hasText: en.failure.quota.title }).waitFor()
  expect(await form.getByLabel(en.exam.name, { exact: true }).inputValue()).toBe(
    'Anatomy',
  )
  await page.reload()
  await page.getByText(en.plan.empty).waitFor()
  await page.close()
})
