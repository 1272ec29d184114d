import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { Stage } from '../../src/tools/scenes/stage'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { answerCard } from '../helpers/desk'
import { runByName } from '../helpers/palette'
import { en } from '../helpers/texts'

/* Tasks of the README whose own tests use a pointer now and then: here no pointer is used at all. */

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
  page = await chromium.page('newtab.html#/study')
  await page.getByRole('button', { name: /^\d+ new$/ }).waitFor()
})
afterEach(() => page.close())

const atFocus = (control: Locator): Locator => control.and(page.locator(':focus'))

/** Presses Tab until the control has the keyboard. */
async function tabTo(control: Locator): Promise<void> {
  await control.waitFor()
  for (let presses = 0; (await atFocus(control).count()) === 0; presses += 1) {
    expect(presses).toBeLessThan(120)
    await page.keyboard.press('Tab')
  }
}

/** How many answers are stored. */
async function answered(): Promise<number> {
  const events = (await stage.answers()) as readonly { readonly type: string }[] // the log's own
  return events.filter(({ type }) => type === 'answer').length
}

async function press(name: string, key = 'Enter'): Promise<void> {
  const modal = page.locator('dialog[open]')
  const within = (await modal.count()) > 0 ? modal : page
  await tabTo(within.getByRole('button', { name, exact: true }))
  await page.keyboard.press(key)
}

test('everything is exported, restored from the file after its preview, and the restore taken back', async () => {
  await answerCard(page, 'Good')
  const downloading = page.waitForEvent('download')
  await runByName(page, en.command.exportEverything)
  const buffer = await readFile(await (await downloading).path())
  await answerCard(page, 'Easy')

  const choosing = page.waitForEvent('filechooser')
  await runByName(page, en.command.restoreFromFile)
  await (
    await choosing
  ).setFiles({ name: 'a.json', mimeType: 'application/json', buffer })
  await page.getByRole('dialog', { name: en.backup.preview.title }).waitFor()
  await press(en.backup.preview.confirmLost)
  await page.locator('dialog').waitFor({ state: 'detached' })
  await expect.poll(answered).toBe(1)

  await runByName(page, en.command.undoRestore)
  await page.getByRole('dialog', { name: en.backup.undo.question }).waitFor()
  await press(en.backup.undo.button)
  await page.locator('dialog').waitFor({ state: 'detached' })
  await expect.poll(answered).toBe(2)
})

test('a source is found and its cards reached, and a term of the glossary in either language', async () => {
  await runByName(page, 'Open Sources')
  await tabTo(page.getByRole('searchbox', { name: en.sources.search }))
  await page.keyboard.type('baz-valle 2022')
  await page
    .getByRole('status')
    .filter({ hasText: /^1 source/ })
    .waitFor()
  await tabTo(page.locator('summary').filter({ hasText: en.sources.details }))
  await page.keyboard.press('Enter')
  await tabTo(
    page
      .getByRole('list', { name: /^Cards:/ })
      .getByRole('link')
      .first(),
  )
  await page.keyboard.press('Enter')
  await page
    .getByRole('tab', { selected: true, name: en.view.sources })
    .waitFor({ state: 'detached' })
  await page.getByRole('heading', { name: en.panel.history }).waitFor()

  await runByName(page, 'Open Glossary')
  await tabTo(page.getByRole('searchbox', { name: en.glossary.search }))
  await page.keyboard.type('satellietcel')
  await page.getByRole('term').filter({ hasText: 'satellite cell' }).waitFor()
})

test('a topic is opened from its card and printed', async () => {
  await page.evaluate(() => {
    window.print = () => void document.documentElement.setAttribute('data-printed', '')
  })
  await runByName(page, en.command.openTopic)
  await press(en.topic.print)
  await page.locator('html[data-printed]').waitFor()
})

test('the columns of the table of cards are chosen, and what is shown is notes instead of cards', async () => {
  await runByName(page, 'Open Browse')
  await page.getByRole('grid').waitFor()
  await press('Columns', 'Space')
  await tabTo(page.getByLabel('Answers'))
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await page.getByRole('columnheader', { name: 'Answers' }).waitFor()
  await runByName(page, en.command.browseNotes)
  await page.getByRole('grid', { name: 'Notes' }).waitFor()
})

test('the welcome takes the date of the exam and the minutes, and makes the plan', async () => {
  await runByName(page, 'Open Welcome')
  await tabTo(page.getByLabel('Date of the exam'))
  await page.keyboard.type('06202099')
  await tabTo(page.getByLabel('Minutes a day'))
  await page.keyboard.press('Control+a')
  await page.keyboard.type('35')
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: en.exam.new })
  await form.waitFor()
  expect(await form.getByLabel('Date', { exact: true }).inputValue()).toBe('2099-06-20')
  expect(await form.getByLabel('Minutes a day').inputValue()).toBe('35')
  await press(en.exam.make)
  await page.locator('dialog').waitFor({ state: 'detached' })
  await page.getByRole('heading', { name: en.view.plan, level: 1 }).waitFor()
})
