import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { Stage } from '../../src/tools/scenes/stage'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { answerCard } from '../helpers/desk'
import { copyWithoutUnlimitedStorage, Disk } from '../helpers/full-disk'
import { expectWhole, readStored, type Stored } from '../helpers/stored'
import { deleteFolder, temporaryFolder } from '../helpers/temporary-folder'
import { en, nl } from '../helpers/texts'

const looks = { theme: 'light', language: 'en', sideBarVisible: false } as const
const inEnglish = { language: 'en-US', timezone: calmTimezone() }

/** Everything of a student who studied on so many days, as the file that she exports. */
async function fileOf(
  chromium: LaunchedChromium,
  stage: Stage,
  days: number,
): Promise<string> {
  await stage.reset()
  await stage.wear(looks)
  await stage.studyFor(days)
  return exported(chromium, en.backup.exportTitle)
}

/** @param button what the export is called in the language worn */
async function exported(chromium: LaunchedChromium, button: string): Promise<string> {
  const page = await chromium.page('newtab.html#/settings')
  const offered = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  const text = await readFile(await (await offered).path(), 'utf8')
  await page.close()
  return text
}

/** Chooses a file in the settings, up to the question whether it shall be restored. */
async function choose(page: Page, file: string): Promise<void> {
  await page.setInputFiles('#restore-file', {
    name: 'myodeck.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  })
  await confirm(page).waitFor()
}

function confirm(page: Page) {
  const dialog = page.getByRole('dialog', { name: en.backup.preview.title })
  return dialog.getByRole('button', { name: /^Restore/ })
}

/** Every row but those kept for undoing a restore. */
function lasting(stored: Stored): Record<string, unknown> {
  return { ...withoutLooks(stored), beforeRestore: undefined }
}

/** Without the looks that a restore brought, which go once they are in force. */
function withoutLooks(stored: Stored): Stored {
  return { ...stored, meta: stored.meta.filter(({ key }) => key !== 'looks') }
}

test('on a full disk a restore says so and leaves every row as it was, and works once there is room', async () => {
  const extension = await temporaryFolder('no-unlimited-storage')
  await copyWithoutUnlimitedStorage(extension)
  const chromium = await launch({ ...inEnglish, extension })
  const quiet = await chromium.page('manifest.json')
  const disk = await Disk.of(chromium, quiet)
  await disk.startWithQuota(20_000_000)
  const stage = await Stage.of(chromium)
  const file = await fileOf(chromium, stage, 10)
  const inFile = await readStored(quiet)
  const page = await chromium.page('newtab.html#/study')
  await answerCard(page)
  await page.getByRole('link', { name: en.view.settings, exact: true }).click()
  await choose(page, file)
  const before = await readStored(quiet)
  await disk.fill(30)

  await confirm(page).click()
  const said = page.getByRole('dialog').getByRole('alert')
  await said.filter({ hasText: en.failure.quota.title }).waitFor()
  expect(await readStored(quiet)).toEqual(before)

  await disk.setQuota()
  await confirm(page).click()
  await page.getByText(en.notice.restored).waitFor()
  const after = await readStored(quiet)
  expect(after.reviews).toEqual(inFile.reviews)
  expectWhole(after)
  await chromium.close()
  await deleteFolder(extension)
})

/** Counts in the page what a transaction has written; `at(n)` is fulfilled by the n-th row, `at('end')` when all is stored. */
function countWrites(): void {
  let written = 0
  let ended = false
  const waiting: (() => void)[] = []
  const look = (): void => waiting.forEach((check) => check())
  for (const name of ['put', 'add', 'clear'] as const) {
    const write = Reflect.get(IDBObjectStore.prototype, name) as (
      this: IDBObjectStore,
      ...values: unknown[]
    ) => IDBRequest // the browser's own method
    IDBObjectStore.prototype[name] = function (
      this: IDBObjectStore,
      ...values: unknown[]
    ) {
      const request = write.apply(this, values)
      request.addEventListener('success', () => {
        written++
        look()
      })
      if (this.name === 'beforeRestore' && name === 'clear')
        this.transaction.addEventListener('complete', () => {
          ended = true
          look()
        })
      return request as never
    }
  }
  Object.assign(window, {
    /** Clicks, and resolves with the number of rows written since. */
    writtenAfter: (button: HTMLElement, when: number | 'end') => {
      written = 0
      ended = false
      const reached = new Promise<number>((done) =>
        waiting.push(() => {
          if (when === 'end' ? ended : written >= when) done(written)
        }),
      )
      button.click()
      return reached
    },
  })
}

interface CountingPage {
  writtenAfter(button: HTMLElement, when: number | 'end'): Promise<number>
}

/** Restores a file until so much of it is written. @returns how many rows were written */
async function restoreUntil(
  chromium: LaunchedChromium,
  file: string,
  when: number | 'end',
): Promise<number> {
  const page = await chromium.context.newPage()
  await page.addInitScript(countWrites)
  await page.goto(`chrome-extension://${chromium.extensionId}/newtab.html#/settings`)
  await choose(page, file)
  return confirm(page).evaluate(
    (button, until) =>
      (window as unknown as CountingPage).writtenAfter(button as HTMLElement, until),
    when,
  )
}

/** A file, and what the database is when all of it was restored. */
interface Restorable {
  readonly text: string
  readonly stored: Stored
  /** Rows that restoring it writes. */
  readonly rows: number
}

async function restorable(chromium: LaunchedChromium, text: string): Promise<Restorable> {
  const rows = await restoreUntil(chromium, text, 'end')
  return { text, rows, stored: await stored(chromium) }
}

async function stored(chromium: LaunchedChromium): Promise<Stored> {
  const quiet = await chromium.page('manifest.json')
  const found = await readStored(quiet)
  await quiet.close()
  return found
}

test(
  'a browser killed in the middle of a restore comes up with all rows of before or all of the file, and after it with the way back',
  { timeout: 600_000 },
  async () => {
    let chromium = await launch(inEnglish)
    const stage = await Stage.of(chromium)
    const short = await fileOf(chromium, stage, 10)
    const long = await fileOf(chromium, stage, 20)
    let other = await restorable(chromium, short)
    let current = await restorable(chromium, long)
    expect(lasting(other.stored)).not.toEqual(lasting(current.stored))

    for (const part of [0, 0.5, 0.99, 'end'] as const) {
      const before = await stored(chromium)
      const strike = await chromium.readyToKill()
      const when = part === 'end' ? part : Math.max(1, Math.floor(part * other.rows))
      await restoreUntil(chromium, other.text, when)
      await strike()

      chromium = await chromium.relaunch()
      const after = await stored(chromium)
      expectWhole(after)
      const isRestored = after.reviews.length !== before.reviews.length
      if (isRestored) [current, other] = [other, current]
      expect(lasting(after)).toEqual(lasting(current.stored))
      if (!isRestored) expect(withoutLooks(after)).toEqual(withoutLooks(before))
      // What was begun is not there yet, and what was acknowledged is.
      if (part === 0) expect(isRestored).toBe(false)
      if (part === 'end') expect(isRestored).toBe(true)
    }

    const page = await chromium.page('newtab.html#/settings')
    await page.getByRole('button', { name: en.backup.undo.button }).click()
    await page
      .getByRole('dialog', { name: en.backup.undo.question })
      .getByRole('button', { name: en.backup.undo.button })
      .click()
    await page.getByText(en.backup.undo.done).waitFor()
    expect(lasting(await readStored(page))).toEqual(lasting(other.stored))
    await chromium.close()
  },
)

test('a browser killed between the rows and the looks of a restore has the looks too at its next start, and later changes stay', async () => {
  let chromium = await launch(inEnglish)
  const stage = await Stage.of(chromium)
  await stage.studyFor(5)
  await stage.wear({ theme: 'dark', language: 'nl', sideBarVisible: false })
  const file = await exported(chromium, nl.backup.exportTitle)
  await stage.wear(looks)
  await chromium.context.addInitScript(() => {
    // Killed before anything was written.
    Storage.prototype.setItem = () => undefined
  })
  const strike = await chromium.readyToKill()
  await restoreUntil(chromium, file, 'end')
  await strike()

  chromium = await chromium.relaunch()
  const page = await chromium.page('newtab.html#/study')
  await page.locator('html[data-theme="dark"][lang="nl"]').waitFor()
  await page.getByRole('button', { name: 'EN', exact: true }).click()
  await page.locator('html[data-theme="dark"][lang="en"]').waitFor()
  await page.close()
  const again = await chromium.page('newtab.html#/study')
  await answerCard(again)
  expect(await again.evaluate(() => document.documentElement.lang)).toBe('en')
  await chromium.close()
})
