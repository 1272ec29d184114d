// First, so that Dexie finds it: what the file holds is written by the program in Node.
import 'fake-indexeddb/auto'
import { readFile } from 'node:fs/promises'
import type { Download, FileChooser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backupText } from '../../src/app/backup/backup-text'
import { readEverything } from '../../src/storage/backup-store'
import { en, nl } from '../helpers/texts'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch } from '../helpers/chromium'
import type { LaunchedChromium } from '../helpers/chromium'
import { answerCard } from '../helpers/desk'
import { addEveryKindOfRow } from '../helpers/every-kind-of-row'
import { forgetEverything } from '../helpers/forget-everything'
import { expectWhole, lastStudyDay, readStored } from '../helpers/stored'
import type { Stored } from '../helpers/stored'
import { runByName } from '../helpers/palette'
import { openDeck } from '../unit/storage/helpers'

let chromium: LaunchedChromium
let page: Page
let file: string
let atExport: Stored
let beforeRestore: Stored

beforeAll(async () => {
  chromium = await launch({ language: 'en-US', timezone: calmTimezone() })
  page = await chromium.newTab()
})
afterAll(() => chromium.close())

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8')
}

async function exportEverything(): Promise<Download> {
  const offered = page.waitForEvent('download')
  await page.getByRole('button', { name: en.backup.exportTitle, exact: true }).click()
  return offered
}

async function open(view: string): Promise<void> {
  await page
    .getByRole('navigation', { name: en.workbench.activityBar })
    .getByRole('link', { name: new RegExp(`^${view}`) }) // how much is due may stand behind it
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
async function chooseFile(
  content: string,
  { backup, view }: Pick<typeof en | typeof nl, 'backup' | 'view'> = en,
): Promise<void> {
  await page.getByRole('link', { name: view.settings, exact: true }).click()
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: backup.restoreTitle }).click()
  await give(await asked, content)
}

async function give(chooser: FileChooser, content: string): Promise<void> {
  await chooser.setFiles({
    name: 'myodeck.json',
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

  const download = await exportEverything()
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
  const said = async (kind: keyof typeof en.backup.kind) =>
    dialog.getByRole('row', { name: en.backup.kind[kind] }).locator('td').allInnerTexts()
  // The answer that was taken back is in the file, but counts as none.
  await expect.poll(() => said('reviews')).toEqual(['6', '4', '2 go'])
  await expect.poll(() => said('settings')).toEqual(['3', '3', 'stays as it is'])
  expect(await dialog.innerText()).toContain('2 answers on this computer go.')
  await dialog.getByRole('button', { name: en.backup.preview.cancel }).click()
  await dialog.waitFor({ state: 'detached' })

  expect(await readStored(page)).toEqual(before)
})

type Refused = Exclude<
  keyof typeof en.backup.refused,
  'title' | 'kept' | 'detail' | 'close'
>
const refusals: [what: string, broken: (text: string) => string, reason: Refused][] = [
  ['that is no JSON', () => 'not a backup', 'notJson'],
  ['that is empty', () => '', 'notJson'],
  ['that was cut off', (text) => text.slice(0, -200), 'truncated'],
  ['of another program', () => '{"format":"anki","notes":[]}', 'foreign'],
  ['of settings alone', () => '{"format":"myodeck-settings"}', 'partial'],
  ['of a newer version', (text) => text.replace('"version":1', '"version":2'), 'newer'],
  [
    'that was changed afterwards',
    (text) => text.replace('"grade":"again"', '"grade":"easy"'),
    'checksum',
  ],
  [
    'that lacks its data',
    (text) => JSON.stringify({ ...JSON.parse(text), checksum: 7 }),
    'invalid',
  ],
]

test.each(refusals)(
  'a file %s is refused with the reason, in either language, and changes nothing',
  async (_what, broken, reason) => {
    const before = await readStored(page)

    for (const { backup, view } of [en, nl]) {
      const isDutch = backup === nl.backup
      await page.getByRole('button', { name: isDutch ? 'NL' : 'EN', exact: true }).click()
      await chooseFile(broken(file), { backup, view })
      const dialog = page.getByRole('dialog', { name: backup.refused.title })
      await dialog.waitFor()

      expect(await dialog.innerText()).toContain(backup.refused[reason])
      expect(await dialog.innerText()).toContain(backup.refused.kept)
      await dialog.getByRole('button', { name: backup.refused.close }).click()
      await dialog.waitFor({ state: 'detached' })
    }
    await page.getByRole('button', { name: 'EN', exact: true }).click()
    expect(await readStored(page)).toEqual(before)
  },
)

test('restored through the palette, every row is what it was when the file was made', async () => {
  await setNewCardsPerDay(9, 3)
  await setTheme('light')
  beforeRestore = await readStored(page)
  await open(en.view.study)

  const asked = page.waitForEvent('filechooser')
  await runByName(page, en.command.restoreFromFile)
  await give(await asked, file)
  await page.getByRole('button', { name: en.backup.preview.confirmLost }).click()
  await page.getByText(en.notice.restored).waitFor()

  const restored = await readStored(page)
  expect(lasting(restored)).toEqual(lasting(atExport))
  expectWhole(restored)
  await page.locator('html[data-theme="dark"]').waitFor()
})

/** Every row but what a restore keeps for undoing it and until its looks are on the disk, and when the newest export was. */
function lasting(stored: Stored): Record<string, unknown> {
  const meta = stored.meta.filter(({ key }) => key !== 'export' && key !== 'looks')
  return { ...stored, meta, beforeRestore: undefined }
}

test('after a reload the restore is undone through the palette, and that can be undone too', async () => {
  const restored = await readStored(page)
  await page.reload()
  await page
    .getByRole('button', { name: en.study.showAnswer })
    .or(page.getByRole('heading', { name: en.settings.title }))
    .first()
    .waitFor()
  await runByName(page, en.command.undoRestore)
  const dialog = page.getByRole('dialog', { name: en.backup.undo.question })
  await dialog.waitFor()
  const row = dialog.getByRole('row', { name: en.backup.kind.reviews })
  await expect.poll(() => row.locator('td').allInnerTexts()).toEqual(['4', '6', '2 come'])
  await dialog.getByRole('button', { name: en.backup.undo.button }).click()
  await page.getByText(en.backup.undo.done).waitFor()
  await page.locator('dialog').waitFor({ state: 'detached' })

  expect(lasting(await readStored(page))).toEqual(lasting(beforeRestore))
  await page.locator('html[data-theme="light"]').waitFor()

  await page.getByRole('button', { name: en.backup.undo.button }).click()
  await dialog.getByRole('button', { name: en.backup.undo.button }).click()
  await page.locator('html[data-theme="dark"]').waitFor()
  await expect
    .poll(async () => lasting(await readStored(page)))
    .toEqual(lasting(restored))
})

test('after the restore study goes on where the file was made', async () => {
  await open(en.view.study)
  const cardId = await answerCard(page, 'Good')

  const after = await readStored(page)
  const added = after.reviews.slice(atExport.reviews.length)
  expect(added[0]).toMatchObject({ type: 'answer', cardId, grade: 'good' })
  expectWhole(after)
})

/** A file with at least one row of every kind that the program knows. */
async function fileOfEveryKind(): Promise<string> {
  const db = await openDeck()
  await addEveryKindOfRow(db)
  const parameters = (await db.settings.get('parameters'))?.value ?? ''
  const looks = { language: 'en', theme: 'dark', sideBarVisible: true } as const
  return backupText({ ...(await readEverything(db)), parameters, looks }, Date.now())
}

async function restore(content: string): Promise<void> {
  await chooseFile(content)
  const dialog = page.getByRole('dialog', { name: en.backup.preview.title })
  await dialog.getByRole('button', { name: /^Restore/ }).click()
  await page.getByText(en.notice.restored).waitFor()
}

/** What every table holds, but for what is counted and planned anew when it is wanted, as today's forecast is. */
async function rowsThatLast(): Promise<Record<string, unknown>> {
  const stored = await readStored(page)
  const today = lastStudyDay(stored)
  const forecasts = stored.forecasts.filter(({ studyDay }) => studyDay !== today)
  return { ...lasting(stored), planParts: undefined, forecasts }
}

test('a database with every kind of row comes through a file into an empty browser, row by row', async () => {
  page = await chromium.page('newtab.html#/study')
  await restore(await fileOfEveryKind())
  await open(en.view.study)
  await answerCard(page, 'Good')
  const before = await rowsThatLast()
  for (const table of [
    'ownNotes',
    'drafts',
    'forecasts',
    'annotations',
    'exams',
    'practiceAnswers',
  ])
    expect(before[table]).not.toEqual([])
  await open(en.view.settings)
  const carried = await textOf(await exportEverything())

  await forgetEverything(chromium)
  page = await chromium.newTab()
  await restore(carried)

  expect(await rowsThatLast()).toEqual(before)
  expectWhole(await readStored(page))
})
