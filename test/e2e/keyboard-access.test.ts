import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { runByName } from '../../src/tools/scenes/acts'
import { readyToGrade } from '../../src/tools/scenes/ready-to-grade'
import { openScene } from '../../src/tools/scenes/open-scene'
import { scenes } from '../../src/tools/scenes/scenes'
import { Stage } from '../../src/tools/scenes/stage'
import { typicalCards } from '../../src/tools/scenes/typical-cards'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { walkByTab } from '../helpers/tab-walk'

let chromium: LaunchedChromium
let stage: Stage
let cards: Awaited<ReturnType<typeof typicalCards>>
let page: Page

beforeAll(async () => {
  chromium = await launch({ language: 'en-US' })
  stage = await Stage.of(chromium)
  cards = await typicalCards()
})
afterAll(() => chromium.close())
afterEach(() => page.close())

async function open(name: string, path = 'newtab.html'): Promise<void> {
  const scene = scenes.find((each) => each.name === name && each.page === path)
  if (!scene) throw new Error(`There is no scene ${name}.`)
  page = await openScene(chromium, stage, scene, cards)
}

function button(name: string): Locator {
  return page.getByRole('button', { name, exact: true })
}

/** Waits until this element has the focus. */
async function focused(element: Locator): Promise<void> {
  await element.and(page.locator(':focus')).waitFor()
}

/** Waits until a screen reader was told this. */
async function announced(text: string | RegExp): Promise<void> {
  await page
    .locator('[aria-live="polite"] > *')
    .filter({ hasText: text })
    .last()
    .waitFor({
      state: 'attached',
    })
}

test.each([
  ['newtab.html', 'side-bar'],
  ['newtab.html', 'choice-question'],
  ['newtab.html', 'evidence-answer'],
  ['newtab.html', 'notice'],
  ['newtab.html', 'panel-source'],
  ['newtab.html', 'two-columns'],
  ['newtab.html', 'zen'],
  ['newtab.html', 'done'],
  ['newtab.html', 'settings-changed'],
  ['newtab.html', 'unavailable'],
  ['newtab.html', 'unknown-address'],
  ['popup.html', 'choice-question'],
  ['popup.html', 'evidence-answer'],
])(
  'Tab reaches every control of %s (%s), each with a focus that is seen',
  async (path, name) => {
    await open(name, path)
    // The counts of the status bar come last; a control that appears while Tab walks past would count as missed.
    if (path === 'newtab.html' && !['zen', 'unavailable'].includes(name))
      await page.getByRole('button', { name: / new$/ }).waitFor()
    // Where something was answered, the newest export comes after them.
    if (name === 'done') await button('Not exported yet').waitFor()
    const { unreached, unseen, steps } = await walkByTab(page)

    expect({ unreached, unseen }).toEqual({ unreached: [], unseen: [] })
    expect(steps).toBeGreaterThan(3)
  },
)

test('the parts of the workbench are landmarks', async () => {
  await open('side-bar')
  const landmarks = [
    page.getByRole('navigation', { name: 'Activity bar' }),
    page.getByRole('complementary', { name: 'Side bar' }),
    page.getByRole('main', { name: 'Editor' }),
    page.getByRole('contentinfo', { name: 'Status bar' }),
    page.getByRole('region', { name: 'Study' }),
  ]
  expect(await Promise.all(landmarks.map((part) => part.count()))).toEqual([
    1, 1, 1, 1, 1,
  ])
})

test('the focus goes along from button to answer to the next card, and each is announced or read', async () => {
  await open('basic-question')
  const article = page.getByRole('article')
  await button('Show answer').focus()
  await page.keyboard.press('Enter')
  await focused(page.getByRole('group', { name: 'Answer' }))
  await announced(/^Answer: ./)

  await readyToGrade(page)
  await button('Good').focus()
  await page.keyboard.press('Enter')
  await page.locator(`article:not([data-card-id="${cards.basic}"])`).waitFor()
  await focused(article.getByRole('heading', { level: 1 }))
  await page.keyboard.press('Tab')
  expect(
    await page.evaluate(() => document.activeElement?.closest('.study') !== null),
  ).toBe(true)
})

test('a page without a focused element is told of the answer and of the next question', async () => {
  await open('basic-question')
  await page.getByRole('button', { name: /^\d+ new$/ }).waitFor()
  await page.keyboard.press('Space')
  const answer = await page.locator('.answer').innerText()
  await announced(`Answer: ${answer}`)

  await readyToGrade(page)
  await page.keyboard.press('3')
  await page.locator(`article:not([data-card-id="${cards.basic}"])`).waitFor()
  await announced(await page.locator('.question').innerText())
})

test('a card is told once, and told again in the language into which it is turned', async () => {
  await open('basic-question')
  await page.getByRole('button', { name: / new$/ }).waitFor()
  await page.keyboard.press('f')
  await page.getByRole('button', { name: 'Flag this card', pressed: true }).waitFor()
  await page.keyboard.press('l')
  const turned = page.locator('article h1[lang="nl"]')
  await turned.waitFor()
  await announced(await turned.innerText())
  const told = await page.locator('[aria-live="polite"] > p').allTextContents()
  expect(told).toEqual([...new Set(told)])
  const dutch = page.locator('[aria-live="polite"] > p[lang="nl"]')
  expect(await dutch.allTextContents()).toEqual([await turned.innerText()])
})

test('what looks or stands otherwise from now on is told by its name', async () => {
  await open('basic-question')
  await page.getByRole('button', { name: / new$/ }).waitFor()
  await runByName(page, 'Theme: Dark')
  await announced('Theme: Dark')
  await runByName(page, 'Show or hide the status bar')
  await announced('Status bar hidden')
  await runByName(page, 'Interface language: Dutch')
  await announced('Taal van het programma: Nederlands')
})

test('the side bar says when it comes and goes, and takes no focus', async () => {
  await open('basic-question')
  // The counts come last: after them the page itself has nothing more to say.
  await page.getByRole('button', { name: /^\d+ new$/ }).waitFor()
  await button('Show answer').focus()
  await page.keyboard.press('Control+b')
  await announced('Side bar shown')
  await focused(button('Show answer'))
  await page.keyboard.press('Control+b')
  await announced('Side bar hidden')
  await focused(button('Show answer'))
})

test('F1 opens the palette, typing filters it, Enter runs the command, Escape gives the focus back', async () => {
  await open('basic-question')
  await button('Show answer').focus()
  const palette = page.getByRole('dialog', { name: 'Command palette' })
  // A dialog that was closed and is not yet taken away has no role any more.
  const gone = () => page.locator('dialog.palette').waitFor({ state: 'detached' })
  const field = palette.getByRole('combobox')
  await page.keyboard.press('F1')
  await focused(field)
  await page.keyboard.press('Escape')
  await gone()
  await focused(button('Show answer'))

  await page.keyboard.press('F1')
  await focused(field)
  await page.keyboard.type('high contr')
  await palette.getByRole('option', { name: 'Theme: High contrast' }).waitFor()
  await expect.poll(() => palette.getByRole('option').count()).toBe(1)
  await page.keyboard.press('Enter')
  await page.locator('html[data-theme="contrast"]').waitFor()
  await gone()
  await focused(button('Show answer'))
})

test('arrow keys move through the palette and what is chosen is told by the field', async () => {
  await open('palette')
  const field = page.getByRole('combobox')
  const chosen = page.getByRole('option', { selected: true })
  const first = await chosen.innerText()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => chosen.innerText()).not.toBe(first)
  expect(await field.getAttribute('aria-activedescendant')).toBe(
    await chosen.getAttribute('id'),
  )
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => chosen.innerText()).toBe(first)
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => chosen.innerText()).not.toBe(first)
})

test('a dialog gives the focus back to the button that opened it', async () => {
  await open('basic-question')
  const report = button('Report a mistake in this card')
  await report.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Report a mistake in this card' })
  await dialog.waitFor()
  await expect
    .poll(() => dialog.evaluate((element) => element.contains(document.activeElement)))
    .toBe(true)
  await page.keyboard.press('Escape')
  await page.locator('dialog').waitFor({ state: 'detached' })
  await focused(report)
})

test('switching views leaves the focus on what switched them; closing a tab leads to the next one', async () => {
  await open('basic-question')
  const settings = page.getByRole('link', { name: 'Settings' })
  await settings.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
  await focused(settings)

  const tab = page.getByRole('tab', { name: 'Settings' })
  await tab.focus()
  await page.keyboard.press('Delete')
  await focused(page.getByRole('tab', { name: 'Study' }))
  await tab.waitFor({ state: 'detached' })
  await button('Show answer').waitFor()
})

test('the deck tree is one stop for Tab and is walked with the arrow keys', async () => {
  await open('side-bar')
  const tree = page.getByRole('tree', { name: 'Decks' })
  const items = tree.getByRole('treeitem')
  const first = items.first()
  expect(await tree.locator('[tabindex="0"]').count()).toBe(1)
  await first.focus()
  await expect.poll(() => first.getAttribute('aria-expanded')).toBe('true')

  const unfolded = await items.count()
  await page.keyboard.press('ArrowRight')
  await focused(items.nth(1))
  await page.keyboard.press('ArrowLeft')
  await focused(first)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => first.getAttribute('aria-expanded')).toBe('false')
  expect(await items.count()).toBeLessThan(unfolded)
  await page.keyboard.press('ArrowDown')
  await focused(items.nth(1))
  await page.keyboard.press('End')
  await focused(items.last())
  await page.keyboard.press('Home')
  await focused(first)
  await page.keyboard.press('Enter')
  await expect.poll(() => first.getAttribute('aria-expanded')).toBe('true')
  expect(await tree.locator('[tabindex="0"]').count()).toBe(1)
})

test('the page says how to start while the address bar has the keyboard, and never takes it', async () => {
  await open('basic-question')
  const session = await chromium.context.newCDPSession(page)
  // Playwright makes every page believe that it has the keyboard; this one shall know the truth.
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false })
  const hint = page.getByText('Press Tab or click to start')
  const other = await chromium.page('manifest.json')
  await other.bringToFront()
  await hint.waitFor()
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)

  await page.bringToFront()
  await hint.waitFor({ state: 'detached' })
  await other.close()
})

test('nothing moves by itself for who asked for less motion', async () => {
  await open('side-bar')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element)
        return /[1-9]/.test(`${transitionDuration} ${animationDuration}`)
      })
      .map(({ outerHTML }) => outerHTML),
  )
  expect(moving).toEqual([])
})
