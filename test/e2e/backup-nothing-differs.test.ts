import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { openDesk } from '../helpers/desk'
import { runByName } from '../helpers/palette'
import { en } from '../helpers/texts'

let chromium: LaunchedChromium
let page: Page

beforeAll(async () => {
  chromium = await launch({ language: 'en-US', timezone: calmTimezone() })
  page = await openDesk(chromium)
})
afterAll(() => chromium.close())

const field = (name: string) => page.getByRole('textbox', { name, exact: true })

async function writeNote(): Promise<void> {
  await page.keyboard.press('Control+Alt+n')
  await field('Question').fill('Which muscle plantarflexes the ankle?')
  await field('Answer').fill('Soleus')
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => field('Question').inputValue()).toBe('')
}

async function makeExam(): Promise<void> {
  await runByName(page, 'Open Exam plan')
  await page.getByRole('button', { name: en.exam.new }).click()
  await page.getByLabel(en.exam.name, { exact: true }).fill('Physiology')
  await page.getByLabel(en.exam.name, { exact: true }).press('Enter')
  await page.locator('dialog').waitFor({ state: 'detached' })
  await page.getByRole('article', { name: 'Physiology' }).waitFor()
}

test('a file made a moment ago changes nothing of a note and an exam that the student made', async () => {
  await writeNote()
  await makeExam()
  await page.getByRole('link', { name: en.view.settings, exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: en.backup.exportTitle, exact: true }).click()
  const buffer = await readFile(await (await download).path())
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: en.backup.restoreTitle }).click()
  const chooser = await asked
  await chooser.setFiles({ name: 'myodeck.json', mimeType: 'application/json', buffer })
  const dialog = page.getByRole('dialog', { name: en.backup.preview.title })
  await dialog.waitFor()

  const said = async (kind: keyof typeof en.backup.kind) =>
    dialog.getByRole('row', { name: en.backup.kind[kind] }).locator('td').allInnerTexts()
  await expect.poll(() => said('ownNotes')).toEqual(['1', '1', 'stays as it is'])
  await expect.poll(() => said('exams')).toEqual(['1', '1', 'stays as it is'])
})
