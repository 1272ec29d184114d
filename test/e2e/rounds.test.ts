import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Stage } from '../../src/tools/scenes/stage'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { expectWhole, readStored, rowOf } from '../helpers/stored'
import { shownCard, studyCard, untilReady } from '../helpers/study'
import { tab } from '../helpers/tab'
import { runByName } from '../helpers/palette'

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

async function openTab(): Promise<Page> {
  const page = await chromium.page('newtab.html')
  await untilReady(tab(page))
  return page
}

test('by keyboard: a topic is practised without touching the schedule, and the history says so', async () => {
  const page = await openTab()
  const { cardId } = await shownCard(page)
  await runByName(page, 'Practise this topic without')
  await page.getByText('Practice: the grade of this card').waitFor()
  const { cardId: asked } = await studyCard(tab(page), 'good')
  await runByName(page, 'End this round')
  await page.getByText('Practice: the grade of this card').waitFor({ state: 'detached' })

  const stored = await readStored(page)
  expect(stored.reviews).toMatchObject([
    { type: 'practice', cardId: asked, grade: 'good' },
  ])
  expect(rowOf(stored, asked)).toMatchObject({ state: 'new', answers: 0 })
  expectWhole(stored)
  await expect.poll(async () => (await shownCard(page)).cardId).toBe(cardId)

  await page.evaluate((id) => void (location.hash = `#/card/${id}`), asked)
  await page.getByRole('cell', { name: /Practice: the schedule stayed/ }).waitFor()
  await page.close()
})

test('what was missed is studied alone, and the round ends with what came of it', async () => {
  const page = await openTab()
  const { cardId } = await studyCard(tab(page), 'again')
  await runByName(page, 'Study only what I missed today')
  await page.getByText('What you missed today').waitFor()
  await expect.poll(async () => (await shownCard(page)).cardId).toBe(cardId)
  await studyCard(tab(page), 'easy')

  await page.getByRole('heading', { name: 'This round is done' }).waitFor()
  await page.getByText(/^1 answer in/).waitFor()
  await page.getByRole('button', { name: 'Back to what is due' }).press('Enter')
  await page.locator('article[data-side="question"]').waitFor()
  expectWhole(await readStored(page))
  await page.close()
})

test('from the deck tree by keyboard, new cards of a topic are learned over the limit of the day', async () => {
  await stage.finishDay()
  const page = await chromium.page('newtab.html')
  await page.getByRole('heading', { name: 'Done for today' }).waitFor()
  await page.keyboard.press('Control+b')
  const subject = page.getByRole('treeitem').first()
  await subject.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: /^Study/ })
  await dialog.getByRole('button', { name: /^Learn new/ }).press('Enter')
  await page.locator('article[data-side="question"]').waitFor()
  await page.getByText(/^New cards in/).waitFor()
  const { cardId: asked } = await studyCard(tab(page), 'easy')
  expect(rowOf(await readStored(page), asked)).toMatchObject({
    state: 'review',
    answers: 1,
  })
  await page.close()
})
