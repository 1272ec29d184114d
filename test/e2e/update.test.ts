import { cp, rm } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtExtension } from '../../src/tools/build'
import { en, nl } from '../helpers/texts'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch } from '../helpers/chromium'
import type { LaunchedChromium } from '../helpers/chromium'
import { answerCard, cardOn, gradeButton, settled, showAnswer } from '../helpers/desk'
import { forgetEverything } from '../helpers/forget-everything'
import { buildNextVersion, rewording } from '../helpers/next-version'
import { expectWhole, readStored } from '../helpers/stored'
import type { Stored } from '../helpers/stored'
import { deleteFolder, temporaryFolder } from '../helpers/temporary-folder'

const first = builtExtension('chrome')
let project: string
let next: string
let extension: string
let chromium: LaunchedChromium

beforeAll(async () => {
  project = await temporaryFolder('next-version')
  next = await buildNextVersion(project)
  extension = await temporaryFolder('installed')
  await install(first)
  chromium = await launch({
    extension,
    language: 'en-US',
    timezone: calmTimezone(),
    args: ['--enable-unsafe-extension-debugging'],
  })
})
afterAll(async () => {
  await chromium.close()
  await deleteFolder(extension)
  await deleteFolder(project)
})

/** Puts a build in the place of the installed one. */
async function install(build: string): Promise<void> {
  await rm(extension, { recursive: true })
  await cp(build, extension, { recursive: true })
}

/** What the student did, as it must survive: log, memory, counters and days. */
function progress({ reviews, cards, counters, days }: Stored) {
  return { reviews, cards, counters, days }
}

/** The migration step of the next version has run. */
function isUpgraded({ settings }: Stored): boolean {
  return settings.every((setting) => 'upgraded' in setting)
}

function versionOf(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      (
        globalThis as unknown as {
          chrome: { runtime: { getManifest(): { version: string } } }
        }
      ).chrome.runtime.getManifest().version,
  )
}

/** Updates the running extension: the browser closes its pages and loads the next version. */
async function update(): Promise<void> {
  const old = await chromium.page('manifest.json')
  const closed = old.waitForEvent('close')
  await install(next)
  const debug = await chromium.context.browser()?.newBrowserCDPSession()
  // Newer than Playwright's list of commands.
  const send = debug?.send.bind(debug) as (
    method: string,
    params: object,
  ) => Promise<unknown>
  await send('Extensions.loadUnpacked', { path: extension })
  await closed
}

test('updated while a page was open, the new version has every answer, and new words for a card keep its memory', async () => {
  const old = await chromium.newTab()
  await answerCard(old, 'Easy')
  const reworded = await answerCard(old, 'Easy')
  await showAnswer(old)
  const before = await readStored(old)

  await update()

  const page = await chromium.newTab()
  await settled(page)
  expect(await versionOf(page)).toBe('9.0.0')
  const after = await readStored(page)
  expect(progress(after)).toEqual(progress(before))
  expect(isUpgraded(before)).toBe(false)
  expect(isUpgraded(after)).toBe(true)
  await page.keyboard.press('Control+z')
  await page.locator(`article[data-card-id="${reworded}"]`).waitFor()
  expect(await cardOn(page).innerText()).toContain(rewording)
  await answerCard(page, 'Good')
  expectWhole(await readStored(page))
})

test('a database of a newer version is not touched by an older one, which says so', async () => {
  await chromium.quit()
  await install(first)
  chromium = await chromium.relaunch()
  const quiet = await chromium.page('manifest.json')
  const before = await readStored(quiet)

  const page = await chromium.newTab()
  await page.getByRole('heading', { name: en.failure.newer.title }).waitFor()
  await page.getByRole('button', { name: 'NL', exact: true }).click()
  await page.getByRole('heading', { name: nl.failure.newer.title }).waitFor()
  await page.getByRole('button', { name: 'EN', exact: true }).click()
  const popup = await chromium.openPopup()
  await popup.find({ role: 'heading', name: en.failure.newer.title })
  await popup.close()

  expect(await readStored(quiet)).toEqual(before)
  await quiet.close()
})

test('an old page gives the database up to the new version, keeps its card and says "Reload to go on"', async () => {
  await forgetEverything(chromium)
  const old = await chromium.newTab()
  await answerCard(old, 'Easy')
  const shown = await showAnswer(old)
  const before = await readStored(old)

  await install(next)
  const page = await chromium.page('newtab.html#/study')
  await settled(page)
  const outdated = old.getByRole('alert').filter({ hasText: en.failure.outdated.title })
  await outdated.waitFor()
  expect(await outdated.innerText()).toContain(en.failure.outdated.todo)
  await gradeButton(old, 'Good').click()
  await expect.poll(() => gradeButton(old, 'Good').isEnabled()).toBe(true)

  expect(await cardOn(old).getAttribute('data-card-id')).toBe(shown)
  expect(await cardOn(old).getAttribute('data-side')).toBe('answer')
  expect(await outdated.isVisible()).toBe(true)
  const after = await readStored(page)
  expect(progress(after)).toEqual(progress(before))
  expect(isUpgraded(after)).toBe(true)

  await old.reload()
  await answerCard(old, 'Good')
  const grown = await readStored(old)
  expect(grown.reviews.length).toBeGreaterThan(before.reviews.length)
  expectWhole(grown)
})

test('while an old connection holds the database the new version says so, and then goes on by itself with every answer', async () => {
  await install(first)
  await forgetEverything(chromium)
  const old = await chromium.newTab()
  await answerCard(old, 'Easy')
  await answerCard(old, 'Again')
  await old.close()
  const quiet = await chromium.page('manifest.json')
  const before = await readStored(quiet)
  await quiet.evaluate(async () => {
    const asked = indexedDB.open('myodeck')
    await new Promise((done) => (asked.onsuccess = done))
    Object.assign(window, { held: asked.result })
  })

  await install(next)
  const page = await chromium.page('newtab.html#/study')
  const blocked = page.getByRole('alert').filter({ hasText: en.failure.blocked.title })
  await blocked.waitFor()
  await quiet.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close())
  await settled(page)

  await blocked.waitFor({ state: 'detached' })
  const after = await readStored(page)
  expect(progress(after)).toEqual(progress(before))
  expect(isUpgraded(after)).toBe(true)
  await answerCard(page, 'Good')
  expectWhole(await readStored(page))
})
