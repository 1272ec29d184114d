import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { runByName } from '../helpers/palette'
import { en } from '../helpers/texts'

let chromium: LaunchedChromium
let page: Page

beforeAll(async () => {
  chromium = await launch({ language: 'en-US' })
})
afterAll(() => chromium.close())
beforeEach(async () => {
  page = await chromium.page('newtab.html')
  await page.getByRole('button', { name: /^\d+ new$/ }).waitFor()
})
afterEach(() => page.close())

function option(name: string | RegExp): Locator {
  return page.getByRole('option', { name })
}

/** Opens the palette at its cards, and types. */
async function search(query: string): Promise<void> {
  await page.getByRole('button', { name: 'Search cards and commands' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('combobox').and(page.locator(':focus')).waitFor()
  await page.keyboard.type(query)
}

test('typing finds cards by title and question, and Enter opens one as a preview with its own address', async () => {
  await search('satellite')
  await option(/satellite/i)
    .first()
    .waitFor()
  const title = await option(/./).first().locator('.name').innerText()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
  expect(new URL(page.url()).hash).toMatch(/^#\/card\/[\w:-]+$/)
  await page.getByRole('tab', { name: title, selected: true }).waitFor()

  await search('hypertrophy')
  await option(/./).nth(1).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('tab', { name: title }).waitFor({ state: 'detached' })
  expect(await page.getByRole('tab').count()).toBe(2)
})

test('# finds topics, and choosing one leads to it in the deck tree', async () => {
  await search('#sarcop')
  await option(/Sarcopenia/).waitFor()
  await page.keyboard.press('Enter')
  await page
    .getByRole('treeitem', { name: /Sarcopenia/ })
    .and(page.locator(':focus'))
    .waitFor()
})

test('@ finds sources, and choosing one opens its DOI', async () => {
  await search('@singer')
  await option(/Singer/)
    .first()
    .waitFor()
  const opening = chromium.context.waitForEvent('page')
  await page.keyboard.press('Enter')
  const opened = await opening
  expect(opened.url()).toMatch(/^https:\/\/doi\.org\/|^chrome-error:|^about:blank/)
  await opened.close()
})

test('a source without a DOI is found too, and leads to where it is told of', async () => {
  await search('@OrthoGuidelines')
  const source = option(/OrthoGuidelines: management of hip fractures/).first()
  const name = await source.locator('.name').innerText()
  await page.keyboard.press('Enter')
  await page.getByRole('article', { name }).waitFor()
  expect(new URL(page.url()).hash).toBe('#/sources')
})

test('> runs commands, the one used last comes first, and every row shows its key', async () => {
  await search('>zen')
  await page
    .getByRole('option', { name: /Zen mode/, selected: true })
    .getByText('Ctrl+K Z')
    .waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Leave zen mode' }).click()
  await page.keyboard.press('F1')
  const first = page.getByRole('option', { selected: true })
  await first.getByText('recently used').waitFor()
  expect(await first.innerText()).toContain('Zen mode')
})

test('a card is copied and reported by command too', async () => {
  await runByName(page, 'Copy the text of this card')
  const told = page.getByRole('region', { name: 'Study' }).getByRole('status')
  await told.filter({ hasText: /clipboard|did not allow copying/ }).waitFor()
  await runByName(page, 'Report a mistake in this card')
  await page.getByRole('dialog', { name: 'Report a mistake in this card' }).waitFor()
})

test('in the commands of F1 a word that is no command’s finds cards, and a sign takes the place of the first', async () => {
  await page.keyboard.press('F1')
  const field = page.getByRole('combobox').and(page.locator(':focus'))
  await field.waitFor()
  await page.keyboard.type('leucine')
  await page.getByRole('listbox', { name: en.palette.cards }).waitFor()
  await option(/leucine/i)
    .first()
    .waitFor()
  await field.fill('>')
  await page.keyboard.type('#sarcop')
  await page.getByRole('listbox', { name: en.palette.topics }).waitFor()
  await option(/Sarcopenia/).waitFor()
})

test('a card that is not there says so', async () => {
  await page.goto(`chrome-extension://${chromium.extensionId}/newtab.html#/card/nothing`)
  await page.reload()
  await page.getByRole('heading', { name: 'This card is not there' }).waitFor()
})

test('what is typed before the palette is fetched stands in its field, and does nothing to the card behind it', async () => {
  const pressed = ['F1', 's', 'b', 'x', 'Backspace', 's']
  // All in one go: nothing can be fetched in between.
  await page.evaluate((keys) => {
    for (const key of keys) dispatchEvent(new KeyboardEvent('keydown', { key }))
  }, pressed)
  const field = page.getByRole('combobox')
  await field.and(page.locator(':focus')).waitFor()
  expect(await field.inputValue()).toBe('>sbs')
  await page.keyboard.press('Escape')
  expect(await page.getByRole('button', { name: /^Undo/ }).count()).toBe(0)
})
