import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { cardOn, settled, showAnswer } from '../helpers/desk'
import { runByName } from '../helpers/palette'
import { readStored, rowOf } from '../helpers/stored'
import { patience, untilReady } from '../helpers/study'
import { en } from '../helpers/texts'

/** The first card of the deck: a term, whose texts stand on two cards. */
const shipped = { term: 'hypertrophy', definition: 'Growth of existing muscle fibres' }
const ownTerm = 'hypertrophy, as lecture 4 has it'
const hostile = '<img src=x onerror="document.title=1"> <script>alert(1)</script>'
const ownDefinition = `Fibres that are there get thicker ${hostile}`

let chromium: LaunchedChromium
let page: Page

beforeAll(async () => {
  chromium = await launch({ language: 'en-US', timezone: calmTimezone() })
  page = await openStudy()
})
afterAll(() => chromium.close())

async function openStudy(): Promise<Page> {
  const tab = await chromium.page('newtab.html#/study')
  tab.setDefaultTimeout(patience.timeout)
  await settled(tab)
  return tab
}

const field = (id: string) => page.locator(`[id="wording-${id}"]`)
const heading = () => page.getByRole('heading', { name: en.ownVersion.heading })
/** What the editor says itself: a live region says it a second time. */
const outcome = (text: string) =>
  page.getByRole('form', { name: en.ownVersion.heading }).getByText(text, { exact: true })
const focused = () => page.evaluate(() => document.activeElement?.id)

/** Presses Tab until a field has the keyboard. */
async function tabTo(key: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if ((await focused()) === `wording-${key}`) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${key}`)
}

async function typeOver(key: string, text: string): Promise<void> {
  await tabTo(key)
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(text)
}

/** The card on the desk with its answer, as a reader sees it. */
async function shownOn(tab: Page): Promise<string> {
  return cardOn(tab).innerText()
}

test('E opens a shipped card in the editor, with its texts in both languages', async () => {
  await page.keyboard.press('e')
  await heading().waitFor()
  await expect.poll(() => field('term.en').inputValue(), patience).toBe(shipped.term)
  await expect
    .poll(() => field('definition.en').inputValue(), patience)
    .toContain(shipped.definition)
  expect(await field('definition.nl').getAttribute('lang')).toBe('nl')
})

test('what was typed over a shipped text is there again after the tab was closed', async () => {
  await typeOver('term.en', ownTerm)
  await outcome(en.ownVersion.outcome.draftKept).waitFor()
  await page.close()
  page = await openStudy()
  await page.keyboard.press('e')
  await heading().waitFor()
  await expect.poll(() => field('term.en').inputValue(), patience).toBe(ownTerm)
})

test('a text that a card cannot do without is not saved blank, and the keyboard goes there', async () => {
  await typeOver('definition.en', '')
  await page.keyboard.press('Control+Enter')
  await outcome(en.ownVersion.outcome.notSaved).waitFor()
  await expect.poll(focused, patience).toBe('wording-definition.en')
  await page.locator('[id="wording-definition.en"][aria-invalid="true"]').waitFor()
})

test('saved by keyboard, every open page says it at once, as text only, and marks it', async () => {
  const other = await openStudy()
  const cardId = await showAnswer(other)
  await page.bringToFront()
  await typeOver('definition.en', ownDefinition)
  await page.keyboard.press('Control+Enter')
  await outcome(en.ownVersion.outcome.saved).waitFor()

  await expect.poll(() => shownOn(other), patience).toContain(ownDefinition)
  expect(await shownOn(other)).toContain(ownTerm)
  expect(await cardOn(other).locator('img, script').count()).toBe(0)
  await cardOn(other).getByText(en.ownVersion.mark, { exact: true }).waitFor()
  expect(await cardOn(other).getAttribute('data-side')).toBe('answer')
  expect(rowOf(await readStored(other), cardId)).toMatchObject({
    state: 'new',
    lastSeq: 0,
  })
  await other.close()
})

test('the popup says it too', async () => {
  const popup = await chromium.openPopup()
  await untilReady(popup)
  await popup.waitFor((text) => document.body.innerText.includes(text), ownTerm)
  await popup.press('Enter')
  await popup.waitFor((text) => document.body.innerText.includes(text), ownDefinition)
  await popup.waitFor(
    (text) => document.body.innerText.includes(text),
    en.ownVersion.mark,
  )
  await popup.close()
})

test('after a restart the card that is kept for the first paint says it, and so does the card itself', async () => {
  await page.close()
  await chromium.quit()
  chromium = await chromium.relaunch()
  page = await chromium.page('newtab.html#/study')
  page.setDefaultTimeout(patience.timeout)
  const kept = await page.evaluate(() => localStorage.getItem('myodeck.snapshot'))
  expect(kept).toContain(ownTerm)
  expect(kept).toContain(ownDefinition.slice(0, 30))
  await showAnswer(page)
  await expect.poll(() => shownOn(page), patience).toContain(ownDefinition)
})

test('the shipped text is one button away from the card, beside hers', async () => {
  await page.getByRole('button', { name: en.ownVersion.compare }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.locator('dialog')
  await dialog.getByText(shipped.term, { exact: true }).waitFor()
  expect(await dialog.innerText()).toContain(shipped.definition)
  expect(await dialog.innerText()).toContain(ownDefinition)
  expect(await dialog.locator('img, script').count()).toBe(0)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
})

test('Browse and the palette find her words, and is:overridden every card that has some', async () => {
  const found = await chromium.page('newtab.html#/browse')
  const box = found.getByRole('searchbox')
  await box.fill('is:overridden "lecture 4"')
  // Its two cards, and the names of the columns; more stood there before.
  await expect.poll(() => found.getByRole('row').count(), patience).toBe(3)
  await found.close()
  await page.getByRole('button', { name: en.workbench.search }).click()
  await page.getByRole('combobox').fill('as lecture 4 has it')
  await page.getByRole('option', { name: /Key concept/ }).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('dialog.palette').waitFor({ state: 'detached' })
})

test('a command takes it back on the card that is studied, and undo brings it back there and in the editor', async () => {
  await runByName(page, en.command.takeBack)
  await expect.poll(() => shownOn(page), patience).toContain(shipped.definition)
  await page.keyboard.press('Control+z')
  await expect.poll(() => shownOn(page), patience).toContain(ownTerm)

  await runByName(page, en.command.takeBack)
  await expect.poll(() => shownOn(page), patience).toContain(shipped.definition)
  await expect.poll(() => shownOn(page), patience).not.toContain(ownTerm)
  await cardOn(page)
    .getByText(en.ownVersion.mark, { exact: true })
    .waitFor({ state: 'detached' })

  await page.keyboard.press('e')
  await heading().waitFor()
  await page.getByRole('button', { name: en.editor.undo }).focus()
  await page.keyboard.press('Control+z')
  await outcome(en.ownVersion.outcome.undone).waitFor()
  await expect.poll(() => field('term.en').inputValue(), patience).toBe(ownTerm)
})

test('a button takes it back in the editor, the keyboard stays in the page, and a press of undo undoes it', async () => {
  await page.getByRole('button', { name: en.ownVersion.takeBack }).focus()
  await page.keyboard.press('Enter')
  await outcome(en.ownVersion.outcome.takenBack).waitFor()
  await expect.poll(() => field('term.en').inputValue(), patience).toBe(shipped.term)
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName), patience)
    .toBe('H1')
  await page.getByRole('button', { name: en.editor.undo }).press('Enter')
  await outcome(en.ownVersion.outcome.undone).waitFor()
  await expect.poll(() => field('term.en').inputValue(), patience).toBe(ownTerm)
})

test('“My notes” lists it, takes it back, and undo shows her words again', async () => {
  const tab = await chromium.page('newtab.html#/editor')
  const list = tab.getByRole('region', { name: en.view.editor })
  const takeBack = list.getByRole('button', { name: /^Back to the deck’s text: / })
  await list.getByRole('heading', { name: en.editor.worded }).waitFor(patience)
  await takeBack.focus()
  await tab.keyboard.press('Enter')
  await list.getByText('shows the deck’s text again.').waitFor(patience)
  await expect.poll(() => field('term.en').inputValue(), patience).toBe(shipped.term)
  await list
    .getByRole('button', { name: en.editor.undo })
    .and(tab.locator(':focus'))
    .waitFor(patience)
  await tab.keyboard.press('Control+z')
  await takeBack.waitFor(patience)
  await expect.poll(() => field('term.en').inputValue(), patience).toBe(ownTerm)
  await tab.close()
})

test('one text alone goes back to the deck’s, and the others stay hers', async () => {
  const label = 'Term, English'
  await page.getByRole('button', { name: `${en.ownVersion.take}: ${label}` }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => field('term.en').inputValue(), patience).toBe(shipped.term)
  await expect.poll(focused, patience).toBe('wording-term.en')
  expect(await field('definition.en').inputValue()).toBe(ownDefinition)
})
