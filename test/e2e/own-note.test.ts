import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readyToGrade } from '../../src/tools/scenes/ready-to-grade'
import { axeFindings, bringAxe } from '../helpers/axe'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { untilReady } from '../helpers/study'
import { tab } from '../helpers/tab'
import { en, nl } from '../helpers/texts'

const hostile = '<img src=x onerror="document.title=1">\n<script>alert(1)</script>'
let chromium: LaunchedChromium
let page: Page

beforeAll(async () => {
  chromium = await launch({ language: 'en-US' })
  page = await chromium.newTab()
  await showAnswer()
})
afterAll(() => chromium.close())

async function showAnswer(): Promise<void> {
  await untilReady(tab(page))
  await page.keyboard.press('Enter')
  await readyToGrade(page)
}

const ownNote = () => page.getByRole('note', { name: en.ownNote.shown })

async function openByKey(): Promise<void> {
  await page.keyboard.press('n')
  await page.getByLabel(en.ownNote.remark).waitFor()
}

test('a remark and a mnemonic are written by keyboard, stored while typing, and shown as plain text with the answer', async () => {
  expect(await ownNote().count()).toBe(0)
  await openByKey()
  await page.getByLabel(en.ownNote.remark).and(page.locator(':focus')).waitFor()
  await page.keyboard.insertText(hostile)
  await page.keyboard.press('Tab')
  await page.keyboard.type('Big 3 n')
  await page.getByText(en.ownNote.stored, { exact: true }).waitFor()
  await page.keyboard.press('Escape')

  await page.locator('dialog').waitFor({ state: 'detached' })
  await ownNote().waitFor()
  await expect.poll(() => ownNote().innerText()).toContain(hostile)
  await expect.poll(() => ownNote().innerText()).toContain('Big 3 n')
  expect(await ownNote().locator('img, script').count()).toBe(0)
  expect(await page.locator('article').getAttribute('data-side')).toBe('answer')
})

test('Markdown in a remark is drawn', async () => {
  await openByKey()
  await page.getByLabel(en.ownNote.mnemonic).fill('**Big** 3\n\n- n')
  await page.getByText(en.ownNote.stored, { exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('dialog').waitFor({ state: 'detached' })
  await ownNote().locator('strong').getByText('Big').waitFor()
  await ownNote().getByRole('listitem').getByText('n').waitFor()
  await openByKey()
  await page.getByLabel(en.ownNote.mnemonic).fill('Big 3 n')
  await page.getByText(en.ownNote.stored, { exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('dialog').waitFor({ state: 'detached' })
  await ownNote().locator('strong').waitFor({ state: 'detached' })
})

test('it is there again after a reload, and not on the question side', async () => {
  await page.reload()
  await untilReady(tab(page))
  await page.keyboard.press('n')
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(await ownNote().count()).toBe(0)
  await showAnswer()
  await ownNote().waitFor()
})

test('the page of the card shows it, opens it with the same key, and emptied it is gone from both', async () => {
  const cardId = await page.locator('article').getAttribute('data-card-id')
  await page.evaluate((id) => (location.hash = `#/card/${id}`), cardId)
  await page.getByRole('button', { name: en.tools.note }).waitFor()
  await ownNote().waitFor()
  await openByKey()
  await bringAxe(page)
  expect(await axeFindings(page)).toEqual([])
  await page.getByLabel(en.ownNote.remark).fill('')
  await page.getByLabel(en.ownNote.mnemonic).fill(' ')
  await page.keyboard.press('Escape')
  await ownNote().waitFor({ state: 'detached' })

  await page.getByRole('button', { name: 'NL', exact: true }).click()
  await page.getByRole('button', { name: nl.tools.note }).click()
  await page.getByLabel(nl.ownNote.remark).waitFor()
  expect(await page.getByLabel(nl.ownNote.remark).inputValue()).toBe('')
})
