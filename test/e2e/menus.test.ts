import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { readyToGrade } from '../../src/tools/scenes/ready-to-grade'
import { Stage } from '../../src/tools/scenes/stage'
import { typicalCards } from '../../src/tools/scenes/typical-cards'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { readStored, rowOf } from '../helpers/stored'

let chromium: LaunchedChromium
let stage: Stage
let page: Page

beforeAll(async () => {
  chromium = await launch({ language: 'en-US', size: { width: 1200, height: 800 } })
  stage = await Stage.of(chromium)
})
afterAll(() => chromium.close())
beforeEach(async () => {
  await stage.reset()
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: true })
  await stage.serveFirst((await typicalCards()).basic)
})
afterEach(() => page.close())

async function open(address: string): Promise<void> {
  page = await chromium.page(`newtab.html${address}`)
  await page.getByRole('treeitem').first().waitFor()
}

function focused(locator: Locator): Promise<void> {
  return locator.and(page.locator(':focus')).waitFor()
}

function item(name: string | RegExp): Locator {
  return page.getByRole('menuitem', { name })
}

function menuGone(): Promise<void> {
  return page.getByRole('menu').waitFor({ state: 'detached' })
}

test('the card that is studied has a menu: with its keys, by arrows and letters, and what it does is done', async () => {
  await open('#/study')
  await page.getByRole('button', { name: 'Show answer' }).waitFor()
  const cardId = await page.locator('article').getAttribute('data-card-id')
  await page.locator('article').click({ button: 'right' })
  await page.getByRole('menu', { name: 'Menu of this card' }).waitFor()
  await focused(item(/^Show the answer/))
  expect(
    await item(/^Bury this card/)
      .locator('kbd')
      .innerText(),
  ).toBe('B')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Home')
  await focused(item(/^Show the answer/))
  await page.keyboard.type('sus')
  await focused(item(/^Suspend this card/))
  await page.keyboard.press('Escape')
  await menuGone()
  expect(await page.locator('article').getAttribute('data-side')).toBe('question')

  await page.keyboard.press('Shift+F10')
  await focused(item(/^Show the answer/))
  await page.keyboard.type('bury')
  await focused(item(/^Bury this card/))
  await page.keyboard.press('Enter')
  await page.getByText('Buried until tomorrow').waitFor()
  await menuGone()
  await page.locator(`article:not([data-card-id="${cardId}"])`).waitFor()
})

test('the menu of the selected rows comes by the menu key, gives the focus back, and changes all of them', async () => {
  await open('#/browse')
  await page.getByRole('row').nth(5).waitFor()
  await page.getByRole('grid').focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('ContextMenu')
  await page.getByRole('menu', { name: 'Menu of the selected cards' }).waitFor()
  await focused(page.getByRole('menuitem').first())
  await page.keyboard.press('Escape')
  await focused(page.getByRole('grid'))
  await page.keyboard.press('ContextMenu')
  await focused(page.getByRole('menuitem').first())
  await page.keyboard.type('flag')
  await focused(item(/^Flag or unflag the selected/))
  await page.keyboard.press('Space')
  await page.getByText('2 cards flagged.').waitFor()
  await focused(page.getByRole('grid'))

  await page.getByRole('row').nth(5).click({ button: 'right' })
  await item(/^Suspend the selected cards/).click()
  await page.getByText('1 card suspended.').waitFor()
})

test('a tab is closed by its menu, and a press beside a menu closes only that', async () => {
  await open('#/settings')
  await page.getByRole('tab', { name: 'Settings' }).click({ button: 'right' })
  await page.getByRole('menu', { name: 'Menu of this tab' }).waitFor()
  await page.mouse.click(1150, 700)
  await menuGone()
  await page.getByRole('tab', { name: 'Settings' }).click({ button: 'right' })
  await item(/^Close this tab/).click()
  await page.getByRole('tab', { name: 'Settings' }).waitFor({ state: 'detached' })
})

test('the menu of a topic studies that topic, in the language of the student', async () => {
  await open('#/study')
  await page.getByRole('button', { name: 'NL', exact: true }).click()
  const topic = page.locator('[role=treeitem][data-menu=topic]').nth(1)
  const id = await topic.getAttribute('data-deck')
  await topic.focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menu', { name: 'Menu van dit onderwerp' }).waitFor()
  await item('Nieuwe kaarten uit dit onderwerp leren').click()
  await page.getByText('Nieuwe kaarten in').waitFor()
  await page.getByRole('button', { name: 'Toon antwoord' }).waitFor()
  await page.keyboard.press('Space')
  await readyToGrade(page)
  const cardId = await page.locator('article').getAttribute('data-card-id')
  expect(rowOf(await readStored(page), cardId ?? '').topic).toBe(id)
})
