import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  writeCalculation,
  writeCase,
  writeOrder,
} from '../../src/tools/scenes/editor-scenes'
import { seeStep } from '../../src/tools/scenes/case-and-ordering'
import { settled } from '../../src/tools/scenes/ready-to-grade'
import { Stage } from '../../src/tools/scenes/stage'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { putInOrder } from '../helpers/ordering'
import { expectWhole, readStored } from '../helpers/stored'
import { showAnswer } from '../helpers/study'
import { tab } from '../helpers/tab'
import { en } from '../helpers/texts'

let chromium: LaunchedChromium
let stage: Stage
let page: Page

beforeAll(async () => {
  chromium = await launch({ language: 'en-US' })
  stage = await Stage.of(chromium)
})
afterAll(() => chromium.close())
beforeEach(() => stage.reset())

/** Writes a note, saves it and goes to its card, which comes right after the one on the desk. */
async function study(kind: string, write: (page: Page) => Promise<void>): Promise<void> {
  page = await chromium.page('newtab.html#/editor/new')
  await page.getByRole('form').waitFor()
  await write(page)
  await page.keyboard.press('Control+Enter')
  await page.getByText('” saved. 1 new card.').waitFor()
  const stored = await readStored(page)
  expectWhole(stored)
  const card = stored.cards.find((one) => one.kind === kind && one.topic === 'own')
  await page.evaluate(() => (location.hash = '#/study'))
  await page.locator('article[data-side="question"]').waitFor()
  await page.keyboard.press('b')
  await page.locator(`article[data-card-id="${card?.id}"]`).waitFor()
}

async function putInFocus(): Promise<void> {
  const list = page.getByRole('listbox', { name: 'Steps' })
  await list.waitFor()
  await list.focus()
}

test('an order that a student wrote is put in order like one of the deck', async () => {
  await study('ordering', writeOrder)
  const steps = [
    'Calcium leaves the reticulum',
    'Calcium binds to troponin',
    'Myosin pulls at actin',
  ]
  await putInFocus()
  await putInOrder(tab(page), steps)
  await showAnswer(tab(page), 'Enter')
  await page.getByRole('article').getByText('Right', { exact: true }).waitFor()
  await page.close()
})

test('her calculation is asked with a number drawn from hers, and the mistake she named is told', async () => {
  await study('calculation', writeCalculation)
  const question = await page.getByRole('heading', { name: /Someone weighs/ }).innerText()
  const mass = Number(/weighs (\d+) kg/.exec(question)?.[1])
  expect(mass % 5).toBe(0)
  expect(mass).toBeGreaterThanOrEqual(50)
  await page
    .getByRole('article')
    .getByRole('textbox')
    .fill(String(Math.round(mass / 1.6)))
  await page.keyboard.press('Enter')
  const article = page.getByRole('article')
  await article.getByText('You divided; the advice is per kg.').waitFor()
  await expect
    .poll(() => article.innerText())
    .toContain(`${mass} × 1.6 = ${Math.round(mass * 1.6)}`)
  await page.close()
})

test('her patient is asked about step by step', async () => {
  await study('case', writeCase)
  await page.getByRole('heading', { name: /She weighs 60 kg/ }).waitFor()
  await seeStep(page)
  await settled(page)
  await page.getByRole('button', { name: 'Yes', exact: true }).click()
  await putInFocus()
  await putInOrder(tab(page), ['Sitting', 'Standing up', 'Stairs'])
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'To the result' }).waitFor()
  await settled(page)
  await page.keyboard.press('Enter')
  await page.getByText('2 of 2 steps right.', { exact: true }).waitFor()
  await page.close()
})

test('while a formula is typed the editor says what is wrong with it, and shows the card once nothing is', async () => {
  page = await chromium.page('newtab.html#/editor/new')
  await page.getByRole('form').waitFor()
  await writeCalculation(page)
  const formula = page.getByRole('textbox', { name: 'Formula', exact: true })
  await formula.fill('mass × height')
  await page.getByText('No number is called “height”.').waitFor()
  expect(await formula.getAttribute('aria-invalid')).toBe('true')
  await page.getByText(en.editor.previewMissing).waitFor()
  await formula.fill('mass × 1,6')
  await page.getByText(/^\d+ × 1\.6 = /).waitFor()
  await page.close()
})
