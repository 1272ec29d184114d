import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch } from '../helpers/chromium'
import type { LaunchedChromium } from '../helpers/chromium'

const study = { role: 'region', name: 'Study' } as const
let chromium: LaunchedChromium

beforeAll(async () => {
  chromium = await launch({ language: 'en-US', timezone: 'Pacific/Kiritimati' })
})
afterAll(() => chromium.close())

test("Chromium's new tab is the extension's page, in the time zone asked for", async () => {
  const page = await chromium.newTab()

  await page.getByRole(study.role, { name: study.name }).waitFor()
  expect(await page.evaluate(() => location.origin)).toBe(
    `chrome-extension://${chromium.extensionId}`,
  )
  expect(await page.evaluate(() => new Date(0).getTimezoneOffset())).toBe(640)
  await page.close()
})

test("the toolbar's own popup takes clicks and keys, closes by blur and keeps its side", async () => {
  const grades = { role: 'group', name: 'How well did you know it?' } as const
  const first = await chromium.openPopup()
  await first.click({ role: 'button', name: 'Show answer' })
  await first.find(grades)
  await first.closeByBlur()

  const second = await chromium.openPopup()
  await second.find(grades)
  await second.press('Tab')
  expect(await second.waitFor(() => document.activeElement?.tagName)).not.toBe('BODY')
  await second.close()
})

test('the service worker can be stopped and started while the badge stays', async () => {
  const worker = await chromium.serviceWorker()
  await worker.evaluate(() => Object.assign(globalThis, { life: 'first' }))
  const badge = await chromium.badgeText()

  await chromium.stopServiceWorker()
  expect(await chromium.badgeText()).toBe(badge)
  const next = await chromium.serviceWorker()
  expect(await next.evaluate(() => 'life' in globalThis)).toBe(false)
})

test('a killed browser starts again on the same profile with the same extension', async () => {
  const before = chromium.extensionId

  await chromium.kill()
  chromium = await chromium.relaunch()

  expect(chromium.extensionId).toBe(before)
  const page = await chromium.page('newtab.html#/study')
  await page.getByRole(study.role, { name: study.name }).waitFor()
  await page.close()
})
