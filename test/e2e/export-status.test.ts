import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Stage } from '../../src/tools/scenes/stage'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { answerCard } from '../helpers/desk'
import { readStored } from '../helpers/stored'
import { en, nl } from '../helpers/texts'

let chromium: LaunchedChromium
let stage: Stage

beforeAll(async () => {
  chromium = await launch({ language: 'en-US', timezone: calmTimezone() })
  stage = await Stage.of(chromium)
})
afterAll(() => chromium.close())

/** A page of a student who has studied on so many days and exported so many days ago. */
async function studied(days: number, exportedDaysAgo: number): Promise<Page> {
  await stage.reset()
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
  await stage.studyFor(days)
  await stage.exported(exportedDaysAgo)
  return chromium.page('newtab.html#/study')
}

/** The item of the status bar, by what it says. */
function item(page: Page, text: string | RegExp) {
  return page.getByRole('contentinfo').getByRole('button', { name: text })
}

function reminder(page: Page, { backup }: typeof en | typeof nl = en) {
  const [, rest = ''] = backup.reminder.again.split('{{count, number}}')
  return page.getByRole('status').filter({ hasText: rest })
}

async function exportedAt(page: Page): Promise<number> {
  const { meta } = await readStored(page)
  const row = meta.find(({ key }) => key === 'export')
  return row?.key === 'export' ? (row.exportedAt ?? 0) : 0
}

/** A date in words, as the browser of the student has it. */
function inWords(page: Page, at: number, style: Intl.DateTimeFormatOptions) {
  return page.evaluate(
    ([at, style]) => new Intl.DateTimeFormat('en-GB', style).format(at),
    [at, style] as const,
  )
}

test('the status bar says that nothing was exported, leads to the export, and from then on says when it was', async () => {
  await stage.reset()
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
  const first = await chromium.page('newtab.html#/study')
  await answerCard(first)
  await first.close()

  let page = await chromium.page('newtab.html#/study')
  await item(page, en.status.neverExported).click()
  const button = page.getByRole('button', { name: en.backup.exportTitle, exact: true })
  await button.and(page.locator(':focus')).waitFor()
  await page.getByText(en.backup.neverExported).waitFor()
  const offered = page.waitForEvent('download')
  const begun = Date.now()
  await page.keyboard.press('Enter')
  await offered

  await item(page, /^Exported \d/).waitFor()
  const at = await exportedAt(page)
  expect(at).toBeGreaterThanOrEqual(begun)
  expect(at).toBeLessThanOrEqual(Date.now())
  const moment = await inWords(page, at, { dateStyle: 'long', timeStyle: 'short' })
  await page.getByText(`Last export: ${moment}.`).waitFor()

  await chromium.quit()
  chromium = await chromium.relaunch()
  page = await chromium.page('newtab.html#/study')
  const day = await inWords(page, at, { day: 'numeric', month: 'short' })
  const shown = item(page, `Exported ${day}`)
  await shown.waitFor()
  expect(await shown.getAttribute('title')).toBe(
    `Exported ${moment}. ${en.status.unlimited}`,
  )
  await page.close()
  stage = await Stage.of(chromium)
})

test('after two weeks of study without an export a line says so, and put away it is gone from every page', async () => {
  const page = await studied(40, 30)
  const other = await chromium.page('newtab.html#/study')
  await reminder(other).waitFor()
  await reminder(page).waitFor()
  expect(await page.locator('dialog').count()).toBe(0)
  await page.getByRole('button', { name: 'NL', exact: true }).click()
  await reminder(page, nl).waitFor()
  await page.getByRole('button', { name: nl.backup.reminder.dismiss }).press('Enter')

  await reminder(page, nl).waitFor({ state: 'detached' })
  // The keyboard stays where the card is.
  expect(
    await page.evaluate(() => document.activeElement?.closest('.view')),
  ).not.toBeNull()
  await reminder(other, nl).waitFor({ state: 'detached' })
  await other.close()
  await page.reload()
  await item(page, /^Geëxporteerd op \d/).waitFor()
  expect(await reminder(page, nl).count()).toBe(0)
  await page.close()
})

test('a reminder that was put away comes back after two more weeks of study, and no sooner', async () => {
  const again = async (daysAgo: number): Promise<Page> => {
    const page = await studied(60, 50)
    await page.close()
    const remindedDay = (await stage.today()) - daysAgo
    const exportedAt = Date.now() - 50 * 86_400_000
    const mark = { key: 'export', exportedAt, remindedDay, dismissed: true }
    await stage.put('meta', mark)
    return chromium.page('newtab.html#/study')
  }
  const soon = await again(7)
  await item(soon, /^Exported \d/).waitFor()
  expect(await reminder(soon).count()).toBe(0)
  await soon.close()
  const later = await again(25)
  await reminder(later).waitFor()
  await later.close()
})

test('an export made under a clock in the future counts as one of now, and does not silence the line until then', async () => {
  const page = await studied(40, -900)
  const now = await inWords(page, Date.now(), { day: 'numeric', month: 'short' })
  await item(page, `Exported ${now}`).waitFor()
  await expect.poll(() => exportedAt(page)).toBeLessThanOrEqual(Date.now())
  expect(await reminder(page).count()).toBe(0)
  await page.close()

  // Two weeks of study later.
  const remindedDay = (await stage.today()) + 900
  const mark = { exportedAt: Date.now() - 30 * 86_400_000, remindedDay, dismissed: true }
  await stage.put('meta', { key: 'export', ...mark })
  const later = await chromium.page('newtab.html#/study')
  await reminder(later).waitFor()
  await later.close()
})

test('the line exports at once, and a restore counts as of the day of its file', async () => {
  let page = await studied(40, 30)
  const offered = page.waitForEvent('download')
  await page.getByRole('button', { name: en.backup.reminder.export }).click()
  const file = await textOf(await offered)
  await reminder(page).waitFor({ state: 'detached' })
  await page.getByText(en.notice.exported).waitFor()
  await page.close()
  const at = await exportedAt((page = await chromium.page('manifest.json')))
  await page.close()

  await stage.exported(30)
  page = await chromium.page('newtab.html#/study')
  await reminder(page).waitFor()
  await item(page, /^Exported \d/).click()
  await page.setInputFiles('#restore-file', {
    name: 'myodeck.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  })
  const dialog = page.getByRole('dialog', { name: en.backup.preview.title })
  await dialog.getByRole('button', { name: /^Restore/ }).click()
  await page.getByText(en.notice.restored).waitFor()
  expect(await exportedAt(page)).toBe(at)
  await page.goto(page.url().replace('settings', 'study'))
  await answerCard(page)
  expect(await reminder(page).count()).toBe(0)
  await page.close()
})

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8')
}
