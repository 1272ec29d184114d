import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launch, type LaunchedChromium } from '../helpers/chromium'

let chromium: LaunchedChromium
let page: Page

beforeAll(async () => {
  chromium = await launch({ language: 'en-US' })
})
afterAll(() => chromium.close())
beforeEach(async () => {
  page = await chromium.page('newtab.html#/shortcuts')
  await page.getByRole('heading', { name: 'Keyboard shortcuts', level: 1 }).waitFor()
})
afterEach(async () => {
  const reset = page.getByRole('button', { name: 'Reset all' })
  if (await reset.isEnabled()) await reset.click()
  await page.close()
})

const flag = 'Flag or unflag this card'

function row(command: string): Locator {
  return page.getByRole('row').filter({ hasText: command })
}

function button(name: string): Locator {
  return page.getByRole('button', { name, exact: true })
}

async function focused(element: Locator): Promise<void> {
  await element.and(page.locator(':focus')).waitFor()
}

/** Gives a command a key, by keyboard alone. */
async function record(command: string, ...keys: readonly string[]): Promise<void> {
  await button(`Add a key for “${command}”`).focus()
  await page.keyboard.press('Enter')
  await focused(page.getByRole('textbox', { name: 'Keys' }))
  for (const key of keys) await page.keyboard.press(key)
}

test('a command is found by its name and by its key', async () => {
  const search = page.getByRole('searchbox')
  await search.fill('zen')
  await row('Zen mode').waitFor()
  await search.fill('ctrl j')
  await row('Show or hide the panel').waitFor()
  expect(await page.getByRole('row').count()).toBeLessThan(6)
  await search.fill('qqqq')
  await page.getByText('No command by that name or key.').waitFor()
})

test('a recorded key works at once, in another window too, after a restart, and is shown where the command is', async () => {
  await record(flag, 'Control+k', 'y', 'Enter')
  await row(flag).getByText('Ctrl+K Y').waitFor()
  await focused(button(`Add a key for “${flag}”`))
  await chromium.quit()
  chromium = await chromium.relaunch()
  page = await chromium.page('newtab.html')
  await page.getByRole('button', { name: /^\d+ new$/ }).waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.press('y')
  await page.getByRole('status').filter({ hasText: 'Flagged' }).waitFor()
  const tip = page.getByRole('button', { name: 'Flag this card' })
  expect(await tip.getAttribute('data-tip')).toContain('Ctrl+K Y')
  await page.goto(`chrome-extension://${chromium.extensionId}/newtab.html#/shortcuts`)
  await page.reload()
  await row(flag).waitFor()
})

test('a key that means something already says so before and after, and is taken away and reset by keyboard', async () => {
  await record(flag, 's')
  await page.getByText('These keys also mean: Suspend this card').waitFor()
  await page.keyboard.press('Enter')
  await row(flag).getByText('S also means: Suspend this card').waitFor()
  await button(`Take S away from “${flag}”`).focus()
  await page.keyboard.press('Enter')
  await focused(button(`Add a key for “${flag}”`))
  await button(`Take F away from “${flag}”`).focus()
  await page.keyboard.press('Enter')
  await row(flag).getByText('none').waitFor()
  await button(`Back to the default keys of “${flag}”`).focus()
  await page.keyboard.press('Enter')
  await row(flag).locator('kbd', { hasText: 'F' }).waitFor()
  expect(await button('Reset all').isEnabled()).toBe(false)
})

test('a reset of all keys keeps the focus on its button, which takes it back', async () => {
  await record(flag, 'y', 'Enter')
  await row(flag).locator('kbd', { hasText: 'Y' }).waitFor()
  await button('Reset all').focus()
  await page.keyboard.press('Enter')
  await row(flag).locator('kbd', { hasText: 'Y' }).waitFor({ state: 'detached' })
  await focused(button('Undo the reset'))
  await page.keyboard.press('Enter')
  await row(flag).locator('kbd', { hasText: 'Y' }).waitFor()
  await focused(button('Reset all'))
})

test('Escape records nothing and gives the focus back, and browsers’ own keys are warned of', async () => {
  await record(flag, 'Control+Shift+t')
  await page.getByText('Browsers keep these keys').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('dialog').waitFor({ state: 'detached' })
  await focused(button(`Add a key for “${flag}”`))
  expect(await row(flag).locator('kbd').allInnerTexts()).toEqual(['F'])
})

test('keys go into a file and come back from it, and a wrong file is refused with the reason', async () => {
  await record(flag, 'y', 'Enter')
  await row(flag).locator('kbd', { hasText: 'Y' }).waitFor()
  const downloading = page.waitForEvent('download')
  await button('Export').click()
  const text = await readFile(await (await downloading).path(), 'utf8')
  await button('Reset all').click()
  await row(flag).locator('kbd', { hasText: 'Y' }).waitFor({ state: 'detached' })

  const take = (content: string): Promise<void> =>
    page.setInputFiles('#shortcuts-file', {
      name: 'keys.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    })
  await take('{"format":"vscode"}')
  await page.getByText('it holds no keyboard shortcuts of Myodeck').waitFor()
  await take(text)
  await page.getByText('Imported: 1 change.').waitFor()
  await row(flag).locator('kbd', { hasText: 'Y' }).waitFor()
})
