import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { deleteFolder, temporaryFolder } from '../helpers/temporary-folder'
import { copyExtension } from '../helpers/variant'

/** What these tests ask of the browser's interface. */
interface Chrome {
  readonly alarms: {
    get(name: string): Promise<{ readonly scheduledTime: number } | undefined>
    create(name: string, info: { readonly when: number }): Promise<void>
  }
  readonly notifications: {
    getAll(): Promise<Record<string, boolean>>
    readonly onClicked: { dispatch(name: string): void }
  }
  readonly permissions: { request: () => Promise<boolean> }
}
declare const chrome: Chrome

let folder: string
/** No test can press the browser's own question away, so here the answer was yes from the start. */
let allowed: LaunchedChromium

beforeAll(async () => {
  folder = await temporaryFolder('extension')
  await copyExtension(folder, ({ optional_permissions: _, ...manifest }) => ({
    ...manifest,
    permissions: [...manifest.permissions, 'notifications'],
  }))
  allowed = await launch({ language: 'en-US', extension: folder })
})
afterAll(async () => {
  await allowed.close()
  await deleteFolder(folder)
})

async function openSettings(session: LaunchedChromium): Promise<Page> {
  const page = await session.page('newtab.html#/settings')
  await page.getByRole('group', { name: 'Daily reminder' }).waitFor()
  return page
}

/** When the reminder is to come, on the local clock; undefined while none is set. */
function alarmTime(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    const alarm = await chrome.alarms.get('reminder')
    return alarm && new Date(alarm.scheduledTime).toTimeString().slice(0, 5)
  })
}

const shown = (page: Page): Promise<string[]> =>
  page.evaluate(async () => Object.keys(await chrome.notifications.getAll()))

test('a reminder is set for the time chosen, comes although the background was stopped, and a click on it opens Study', async () => {
  const page = await openSettings(allowed)
  expect(await alarmTime(page)).toBeUndefined()
  await page.getByLabel('Remind me every day').check()
  await expect.poll(() => alarmTime(page)).toBe('18:00')
  await page.getByLabel('Time of the reminder').fill('00:00')
  await page.getByLabel('Time of the reminder').blur()
  await expect.poll(() => alarmTime(page)).toBe('00:00')

  await allowed.stopServiceWorker()
  expect(await alarmTime(page)).toBe('00:00')
  await page.evaluate(() => chrome.alarms.create('reminder', { when: Date.now() }))
  await expect.poll(() => shown(page), { timeout: 60_000 }).toEqual(['reminder'])
  await expect.poll(() => alarmTime(page)).toBe('00:00')

  const opened = allowed.context.waitForEvent('page')
  const worker = await allowed.serviceWorker()
  await worker.evaluate(() => chrome.notifications.onClicked.dispatch('reminder'))
  const study = await opened
  await study.getByRole('button', { name: 'Show answer' }).waitFor()
  expect(new URL(study.url()).hash).toBe('#/study')
  await expect.poll(() => shown(page)).toEqual([])
  await study.close()

  await page.getByLabel('Remind me every day').uncheck()
  await expect.poll(() => alarmTime(page)).toBeUndefined()
  await page.close()
})

test('where the browser’s question is refused the switch stays off, the page says why, and nothing is set', async () => {
  const chromium = await launch({ language: 'en-US' })
  try {
    const page = await openSettings(chromium)
    await page.evaluate(() => {
      chrome.permissions.request = () => Promise.resolve(false)
    })
    await page.getByLabel('Remind me every day').click()
    await page.getByText('there will be no reminder').waitFor()
    await expect
      .poll(() => page.getByLabel('Remind me every day').isChecked())
      .toBe(false)
    await page.getByLabel('Time of the reminder').fill('07:30')
    await page.getByLabel('Time of the reminder').blur()
    await page
      .getByRole('button', { name: 'Reset “Daily reminder” to its default' })
      .waitFor()
    expect(await alarmTime(page)).toBeUndefined()
    await page.close()
  } finally {
    await chromium.close()
  }
})
