import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { Stage } from '../../src/tools/scenes/stage'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { answerCard } from '../helpers/desk'

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
  page = await chromium.page('newtab.html#/settings')
})
afterEach(() => page.close())

const field = (name: string) => page.getByLabel(name, { exact: true })
const newCount = (count: number) =>
  page.getByRole('button', { name: `${count} new`, exact: true })

/** By keyboard: the focus goes to the row's first field. */
async function addDeck(name: string): Promise<void> {
  await field('Subject or topic').selectOption({ label: name })
  await field(`New per day: ${name.trim()}`).and(page.locator(':focus')).waitFor()
}

/** The text of the file of settings. */
async function exported(): Promise<string> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export settings' }).click()
  return readFile(await (await downloading).path(), 'utf8')
}

test('a limit of a subject holds in the queue and its counts at once, and goes with the row', async () => {
  await page.getByText('Every subject and topic is as everywhere.').waitFor()
  await addDeck('Physiology')
  await page.keyboard.type('2')
  await page.keyboard.press('Tab')
  await addDeck('Training variables')
  await page.keyboard.type('0')
  await page.keyboard.press('Tab')
  await addDeck('Rehabilitation')
  await page.keyboard.type('0')
  await page.keyboard.press('Tab')
  await newCount(2).waitFor()

  await page.evaluate(() => void (location.hash = '#/study'))
  await answerCard(page, 'Easy')
  await newCount(1).waitFor()
  await page.reload()
  await newCount(1).waitFor()

  await page.evaluate(() => void (location.hash = '#/settings'))
  for (const name of ['Physiology', 'Training variables', 'Rehabilitation']) {
    await page
      .getByRole('button', { name: `${name}: as everywhere again` })
      .press('Enter')
    await field('Subject or topic').and(page.locator(':focus')).waitFor()
  }
  await page.getByText('Every subject and topic is as everywhere.').waitFor()
  await newCount(19).waitFor()
})

test('new cards of a topic that comes first are asked first, and its retention goes into the file of settings and back', async () => {
  await addDeck('\u2003Nutrition')
  await field('New cards come: Nutrition').selectOption('before all others')
  await field('Desired retention: Nutrition').fill('0.95')
  await page.keyboard.press('Enter')
  // "Saved." was said of the order too: only the file tells when both are in force.
  let text = ''
  await expect
    .poll(async () => {
      text = await exported()
      return (JSON.parse(text) as { scheduling: { decks: unknown } }).scheduling.decks
    })
    .toEqual({ nutrition: { newOrder: 'first', desiredRetention: 0.95 } })

  await page.getByRole('button', { name: 'Nutrition: as everywhere again' }).click()
  await page.getByText('Every subject and topic is as everywhere.').waitFor()
  await page.setInputFiles('#settings-file', {
    name: 'settings.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
  await page.getByText('Imported: the settings are those of the file.').waitFor()
  await expect.poll(() => field('Desired retention: Nutrition').inputValue()).toBe('0.95')

  // The card on the desk stays; what comes after it follows.
  await page.evaluate(() => void (location.hash = '#/study'))
  await answerCard(page, 'Easy')
  await page.getByText('Physiology › Nutrition').waitFor()
})
