import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch } from '../helpers/chromium'
import type { LaunchedChromium } from '../helpers/chromium'
import { countToday, lastStudyDay, readStored } from '../helpers/stored'
import type { Stored } from '../helpers/stored'
import {
  patience,
  shownCounts,
  studyCard,
  studyUntilDone,
  untilReady,
} from '../helpers/study'
import { setNewPerDay, tab } from '../helpers/tab'

const dayMs = 86_400_000
let chromium: LaunchedChromium
let page: Page
/** What the database held when the browser was last closed. */
let kept: Stored

beforeAll(async () => {
  chromium = await launch({ language: 'en-US', timezone: calmTimezone() })
  page = await openNewTab()
})
afterAll(() => chromium.close())

test('the badge is empty while nothing is due, although new cards wait', async () => {
  expect(await shownCounts(page)).toEqual({ due: 0, new: 20 })
  await expectBadge('')
})

test('the badge is right after every grade, undo included: the number of the status bar', async () => {
  await setNewPerDay(chromium, 3)
  await expect.poll(() => shownCounts(page), patience).toEqual({ due: 0, new: 3 })
  for (const expected of [
    { due: 0, new: 2 },
    { due: 0, new: 1 },
    { due: 3, new: 0 },
  ]) {
    await studyCard(tab(page), 'again')
    await expect.poll(() => shownCounts(page), patience).toEqual(expected)
    await expectBadge(expected.due === 0 ? '' : String(expected.due))
  }
  await page.keyboard.press('Control+z')
  await expectBadge('')
  await studyCard(tab(page), 'again')
  await expectBadge('3')
})

test('the badge is right after the browser was closed and opened again, before any page is', async () => {
  kept = await readStored(page)
  await chromium.quit()
  chromium = await chromium.relaunch()

  await expectBadge('3')
  expect(dueNow(kept)).toBe(3)
})

test('the badge is right after the service worker was killed and an alarm woke it', async () => {
  await chromium.stopServiceWorker()
  const beside = await chromium.page('manifest.json')
  await spoilBadge(beside)
  expect(await chromium.badgeText()).toBe('?')

  await ringAlarm(beside)
  await expectBadge('3')
  await beside.close()
})

test('the badge is empty again when today is done, and an alarm is set for the day start', async () => {
  page = await openNewTab()
  await studyUntilDone(tab(page), 'good')
  await page.getByRole('heading', { name: 'Done for today', exact: true }).waitFor()

  await expectBadge('')
  expect(await shownCounts(page)).toEqual({ due: 0, new: 0 })
  await expect.poll(() => alarmAt(page), patience).toBe(await nextDayStart(page))
})

test('the badge is right when the alarm of the day start rings', async () => {
  kept = await readStored(page)
  const tomorrow = lastStudyDay(kept) + 1
  const { due } = countToday(kept, tomorrow, Date.now() + dayMs)
  await page.close()
  const beside = await chromium.page('manifest.json')
  const worker = await chromium.serviceWorker()
  await worker.evaluate((ahead) => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + ahead
  }, dayMs)

  await ringAlarm(beside)
  expect(due).toBe(3)
  await expectBadge('3')
  await beside.close()
})

test('a page opened after the day start shows the number that the badge shows', async () => {
  await chromium.context.addInitScript((ahead) => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + ahead
  }, dayMs)
  page = await openNewTab()

  await expect.poll(() => shownCounts(page), patience).toEqual({ due: 3, new: 3 })
  await expectBadge('3')
})

async function openNewTab(): Promise<Page> {
  const opened = await chromium.newTab()
  await untilReady(tab(opened))
  return opened
}

async function expectBadge(text: string): Promise<void> {
  await expect.poll(() => chromium.badgeText(), patience).toBe(text)
}

function dueNow(stored: Stored): number {
  return countToday(stored, lastStudyDay(stored), Date.now()).due
}

/** Writes something wrong on the badge, so that only a new look at the database can put it right. */
function spoilBadge(beside: Page): Promise<void> {
  return beside.evaluate(() =>
    (globalThis as unknown as ExtensionPage).chrome.action.setBadgeText({ text: '?' }),
  )
}

/** Lets the alarm that the badge waits for ring now instead of later. */
function ringAlarm(beside: Page): Promise<void> {
  return beside.evaluate(() =>
    (globalThis as unknown as ExtensionPage).chrome.alarms.create('badge', {
      when: Date.now(),
    }),
  )
}

/** When the alarm rings, epoch ms. */
function alarmAt(beside: Page): Promise<number | undefined> {
  return beside.evaluate(async () => {
    const { alarms } = (globalThis as unknown as ExtensionPage).chrome
    return (await alarms.get('badge'))?.scheduledTime
  })
}

/** The next 04:00 of the browser's own time zone, epoch ms. */
function nextDayStart(beside: Page): Promise<number> {
  return beside.evaluate(() => {
    const now = new Date()
    const tomorrow = now.getHours() < 4 ? 0 : 1
    return new Date(
      now.getFullYear(),
      now.getMonth(),
      now.getDate() + tomorrow,
      4,
    ).getTime()
  })
}

/** What a page of the extension has that other pages have not. */
interface ExtensionPage {
  readonly chrome: {
    readonly action: { setBadgeText(details: { text: string }): Promise<void> }
    readonly alarms: {
      create(name: string, details: { when: number }): Promise<void>
      get(name: string): Promise<{ scheduledTime: number } | undefined>
    }
  }
}
