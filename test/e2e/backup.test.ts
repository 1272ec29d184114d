import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { en } from '../helpers/texts'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch } from '../helpers/chromium'
import type { LaunchedChromium } from '../helpers/chromium'
import { answerCard } from '../helpers/desk'
import { expectWhole, readStored } from '../helpers/stored'
import type { Stored } from '../helpers/stored'

let chromium: LaunchedChromium
let page: Page
let file: string
let atExport: Stored

beforeAll(async () => {
  chromium = await launch({ language: 'en-US', timezone: calmTimezone() })
  page = await chromium.newTab()
})
afterAll(() => chromium.close())

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8')
}

/** Runs a command as a student does who knows its name; without the `>` the palette looks for cards. */
async function runCommand(title: string): Promise<void> {
  await page.keyboard.press('F1')
  await page.getByRole('combobox').fill(`>${title}`)
  await page.keyboard.press('Enter')
}

async function open(view: string): Promise<void> {
  await page
    .getByRole('navigation', { name: en.workbench.activityBar })
    .getByRole('link', { name: view, exact: true })
    .click()
}

/** Changes the limit; `left` new cards of it are then still to come today. */
async function setNewCardsPerDay(count: number, left: number): Promise<void> {
  await open(en.view.settings)
  const field = page.getByRole('spinbutton', { name: en.settings.newPerDay.label })
  await field.fill(String(count))
  await field.blur()
  await page
    .getByRole('contentinfo', { name: en.workbench.statusBar })
    .getByRole('button', { name: `${left} new`, exact: true })
    .waitFor()
}

async function setTheme(theme: 'light' | 'dark'): Promise<void> {
  await page
    .getByRole('combobox', { name: en.settings.theme.label })
    .selectOption({ label: en.theme[theme] })
}

/** Gives a file to "Restore from a file"; what follows is a dialog. */
async function chooseFile(content: string, name = 'myodeck.json'): Promise<void> {
  await open(en.view.settings)
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: en.backup.restoreTitle }).click()
  const chooser = await asked
  await chooser.setFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  })
}

test('the log and all settings are exported to one file', async () => {
  for (const grade of ['Good', 'Again', 'Easy', 'Hard', 'Good'] as const)
    await answerCard(page, grade)
  await page.keyboard.press('Control+z')
  await page.getByText('Taken back').waitFor()
  await setNewCardsPerDay(7, 3)
  await setTheme('dark')
  atExport = await readStored(page)

  const offered = page.waitForEvent('download')
  await page.getByRole('button', { name: en.backup.exportTitle, exact: true }).click()
  const download = await offered
  file = await textOf(download)

  expect(download.suggestedFilename()).toMatch(/^myodeck-\d{4}-\d{2}-\d{2}\.json$/)
  await page.getByText(en.notice.exported).waitFor()
  expect(atExport.reviews.filter(({ type }) => type === 'answer')).toHaveLength(5)
  expectWhole(atExport)
})

test('a restore says first what will change, and cancelled it changes nothing', async () => {
  await open(en.view.study)
  await answerCard(page, 'Easy')
  await answerCard(page, 'Good')
  const before = await readStored(page)

  await chooseFile(file)
  const dialog = page.getByRole('dialog', { name: en.backup.preview.title })
  await dialog.waitFor()
  const text = await dialog.innerText()
  // The answer that was taken back is in the file, but counts as none.
  expect(text).toContain('It holds 4 answers.')
  expect(text).toContain('2 answers on this computer are not in the file')
  await dialog.getByRole('button', { name: en.backup.preview.cancel }).click()
  await dialog.waitFor({ state: 'detached' })

  expect(await readStored(page)).toEqual(before)
})

const refusals: [what: string, broken: (text: string) => string, reason: string][] = [
  ['that is no JSON', () => 'not a backup', en.backup.refused.notJson],
  ['that was cut off', (text) => text.slice(0, -200), en.backup.refused.truncated],
  ['of another program', () => '{"format":"anki","notes":[]}', en.backup.refused.foreign],
  [
    'of a newer version',
    (text) => text.replace('"version":1', '"version":2'),
    en.backup.refused.newer,
  ],
  [
    'that was changed afterwards',
    (text) => text.replace('"grade":"again"', '"grade":"easy"'),
    en.backup.refused.checksum,
  ],
  [
    'that lacks its data',
    (text) => JSON.stringify({ ...JSON.parse(text), checksum: 7 }),
    en.backup.refused.invalid,
  ],
]

test.each(refusals)(
  'a file %s is refused with the reason and changes nothing',
  async (_what, broken, reason) => {
    const before = await readStored(page)

    await chooseFile(broken(file))
    const dialog = page.getByRole('dialog', { name: en.backup.refused.title })
    await dialog.waitFor()

    expect(await dialog.innerText()).toContain(reason)
    expect(await dialog.innerText()).toContain(en.backup.refused.kept)
    await dialog.getByRole('button', { name: en.backup.refused.close }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await readStored(page)).toEqual(before)
  },
)

test('restored through the palette, every row is what it was when the file was made', async () => {
  await setNewCardsPerDay(9, 3)
  await setTheme('light')
  await open(en.view.study)

  const asked = page.waitForEvent('filechooser')
  await runCommand(en.command.restoreFromFile)
  const chooser = await asked
  await chooser.setFiles({
    name: 'myodeck.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  })
  await page.getByRole('button', { name: en.backup.preview.confirmLost }).click()
  await page.getByText(en.notice.restored).waitFor()

  const restored = await readStored(page)
  const { parameterSets, ...rows } = restored
  const { parameterSets: setsAtExport, ...rowsAtExport } = atExport
  expect(rows).toEqual(rowsAtExport)
  expect(parameterSets).toEqual(expect.arrayContaining([...setsAtExport]))
  expectWhole(restored)
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
})

test('after the restore study goes on where the file was made', async () => {
  await open(en.view.study)
  const cardId = await answerCard(page, 'Good')

  const after = await readStored(page)
  const added = after.reviews.slice(atExport.reviews.length)
  expect(added[0]).toMatchObject({ type: 'answer', cardId, grade: 'good' })
  expectWhole(after)
})
