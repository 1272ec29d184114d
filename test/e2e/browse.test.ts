import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { readyToGrade } from '../../src/tools/scenes/ready-to-grade'
import type { CardRow } from '../../src/domain/log/card-row'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { forgetEverything } from '../helpers/forget-everything'
import { readStored, rowOf } from '../helpers/stored'

let chromium: LaunchedChromium
let page: Page

beforeAll(async () => {
  chromium = await launch({ language: 'en-US' })
})
afterAll(() => chromium.close())
beforeEach(async () => {
  page = await chromium.page('newtab.html#/browse')
  await page.getByRole('grid', { name: 'Cards' }).waitFor()
})
afterEach(async () => {
  await page.close()
  await forgetEverything(chromium)
})

function row(index: number): Locator {
  return page.locator(`[role=row][aria-rowindex="${index + 2}"]`)
}

async function search(query: string): Promise<void> {
  await page.keyboard.press('Control+f')
  await page.getByRole('searchbox').and(page.locator(':focus')).waitFor()
  await page.keyboard.type(query)
}

/** Leads the keyboard from the search into the table. */
async function intoTable(): Promise<void> {
  await page.keyboard.press('ArrowDown')
  await page.getByRole('grid').and(page.locator(':focus')).waitFor()
}

function says(text: string | RegExp): Promise<void> {
  return page.getByRole('status').filter({ hasText: text }).waitFor()
}

/** Waits until exactly the cards that fit are shown: what was typed half way showed others. @returns how many */
async function showing(fits: (row: CardRow) => boolean): Promise<number> {
  const { cards } = await readStored(page)
  const count = cards.filter(fits).length
  await says(new RegExp(`^${count} of \\d+ cards$`))
  return count
}

/** What is asked in the first two rows, as one search for just these. */
async function firstQuestions(): Promise<string> {
  const cells = [0, 1].map((index) => row(index).locator('[data-column=question]'))
  const [one = '', other = ''] = await Promise.all(cells.map((cell) => cell.innerText()))
  return [one, other].map((text) => `"${text.replaceAll('"', '')}"`).join(' or ')
}

test('cards are found, looked at and opened by keyboard alone', async () => {
  await search('kind:choice')
  await showing(({ kind }) => kind === 'choice')
  const questions = await firstQuestions()
  await page.keyboard.type(` (${questions})`)
  await says(/^2 of \d+ cards$/)
  await intoTable()
  await page.getByRole('row', { selected: true }).waitFor()
  await page.keyboard.press('ArrowDown')
  await row(1).and(page.locator('[aria-selected=true]')).waitFor()
  const grid = page.getByRole('grid')
  await expect.poll(() => grid.getAttribute('aria-activedescendant')).toBe('browse-row-1')
  const name = await row(1).getByRole('gridcell').first().innerText()
  await page
    .getByRole('region', { name: 'Preview' })
    .getByRole('heading', { name, exact: true })
    .waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name, level: 1 }).waitFor()
  await page.goBack()
  await expect
    .poll(() => page.getByRole('searchbox').inputValue())
    .toBe(`kind:choice (${questions})`)
})

test('the tab of a card that is not shown follows the language', async () => {
  await page.getByRole('grid').focus()
  const title = row(0).locator('[data-column=title] .text')
  const english = await title.innerText()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: english, level: 1 }).waitFor()
  await page.goBack()
  await page.getByRole('grid').waitFor()
  await page.getByRole('tab', { name: english, exact: true }).waitFor()
  await page.getByRole('button', { name: 'NL', exact: true }).click()
  await page.getByRole('grid', { name: 'Kaarten' }).waitFor()
  const dutch = await title.innerText()
  expect(dutch).not.toBe(english)
  await page.getByRole('tab', { name: dutch, exact: true }).waitFor()
  await page.getByRole('button', { name: 'EN', exact: true }).click()
  await page.getByRole('tab', { name: english, exact: true }).waitFor()
})

test('what was done is said until it is no longer so, or something else is looked for', async () => {
  const said = page.getByRole('toolbar').getByRole('status')
  const undo = page.getByRole('button', { name: /^Undo: change of \d+ cards$/ })
  await page.getByRole('grid').focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('s')
  await said.filter({ hasText: '2 cards suspended.' }).waitFor()
  await search('is:suspended')
  await showing(({ suspended }) => suspended === 1)
  await expect.poll(() => said.innerText()).toBe('')
  await undo.click()
  await said.filter({ hasText: 'Taken back: 2 cards are as they were.' }).waitFor()
  await page.getByRole('button', { name: 'Notes', exact: true }).click()
  await expect.poll(() => said.innerText()).toBe('')
  await page.getByRole('button', { name: 'Cards', exact: true }).click()
  await page.getByRole('button', { name: 'Clear the search' }).click()
  await page.getByRole('grid').focus()
  await page.keyboard.press('f')
  await said.filter({ hasText: /^1 card flagged\.$/ }).waitFor()
  await page.keyboard.press('Control+z')
  await said.filter({ hasText: 'Taken back: 1 card is as it was.' }).waitFor()
  await page.evaluate(() => (location.hash = '#/settings'))
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
  expect(await page.getByText('Taken back: 1 card is as it was.').count()).toBe(0)
})

test('what a search shows is studied by one key, and nothing else', async () => {
  await search('kind:choice topic:hormones')
  const count = await showing(
    ({ kind, topic }) => kind === 'choice' && topic === 'hormones',
  )
  await page.getByRole('button', { name: `Study ${count} cards`, exact: true }).waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByText('kind:choice topic:hormones').waitFor()
  await page.getByRole('article').getByText(`1 of ${count}`).waitFor()
  const cardId = await page.locator('article').getAttribute('data-card-id')
  const stored = await readStored(page)
  expect(rowOf(stored, cardId ?? '')).toMatchObject({ kind: 'choice', topic: 'hormones' })
})

test('a search that is not understood says where and what was meant, in the language of the student', async () => {
  await search('muscle is:leach')
  await says('“is:” does not know “leach”. Did you mean “leech”?')
  expect(await page.locator('mark').innerText()).toBe('is:leach')
  await page.getByRole('button', { name: 'NL', exact: true }).click()
  await says('“is:” kent “leach” niet. Bedoel je “leech”?')
  await page.getByRole('button', { name: 'EN', exact: true }).click()
  await page.getByRole('button', { name: 'Clear the search' }).click()
  await page.getByRole('searchbox').and(page.locator(':focus')).waitFor()
  await search('qqqqq')
  await page.getByRole('heading', { name: 'No card fits this search' }).waitFor()
})

test('many cards are suspended at once, one undo brings all of them back, and a restart keeps what was done', async () => {
  await search('kind:cloze')
  await showing(({ kind }) => kind === 'cloze')
  await intoTable()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('s')
  await says(/\d+ cards suspended\./)
  await row(0).getByText('Suspended').waitFor()
  await page.getByRole('button', { name: /^Undo: change of \d+ cards$/ }).waitFor()
  await page.keyboard.press('Control+z')
  await says(/Taken back: \d+ cards/)
  await row(0).getByText('New').waitFor()
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('f')
  await says('2 cards flagged.')
  await page.reload()
  await page.getByRole('grid').waitFor()
  await search('is:flagged')
  await says(/^2 of \d+ cards$/)
})

test('cards that were learned get a date or start anew, and their answers stay', async () => {
  await page.evaluate(() => (location.hash = '#/study'))
  await page.getByRole('button', { name: 'Show answer' }).click()
  await readyToGrade(page)
  await page.keyboard.press('4')
  await page.getByRole('button', { name: /^Undo: .*Easy$/ }).waitFor()
  await page.evaluate(() => (location.hash = '#/browse'))
  await page.getByRole('grid').waitFor()
  await search('answered:today')
  await says(/^1 of \d+ cards$/)
  await intoTable()
  await page.keyboard.press('d')
  await page.getByRole('dialog').getByRole('textbox').fill('-3')
  await page.getByRole('dialog').getByText('A whole number from 0 to 3,650').waitFor()
  await page.getByRole('dialog').getByRole('textbox').fill('3')
  await page.keyboard.press('Enter')
  await row(0).getByText('in 3 days').waitFor()
  await page.getByRole('grid').and(page.locator(':focus')).waitFor()
  await page.getByRole('button', { name: 'Reset', exact: true }).click()
  await page.getByRole('heading', { name: 'No card fits this search' }).waitFor()
  await page.getByRole('button', { name: 'Undo: change of 1 card' }).click()
  await row(0).getByText('in 3 days').waitFor()
  await page.keyboard.press('Tab')
  await row(0).dblclick()
  await page.getByRole('cell', { name: 'Due date set' }).waitFor()
  await page.getByRole('cell', { name: 'Easy' }).waitFor()
})

test('columns are chosen and sorted, notes are shown instead of cards, and both are remembered', async () => {
  await page.setViewportSize({ width: 1600, height: 900 })
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByLabel('Answers').check()
  await page.getByLabel('Kind', { exact: true }).uncheck()
  await page.keyboard.press('Escape')
  await page.getByRole('grid').focus()
  await page.keyboard.press('Tab')
  const focused = page.locator(':focus')
  await page.getByRole('button', { name: 'Name' }).and(focused).waitFor()
  await page.keyboard.press('ArrowRight')
  await page.getByRole('button', { name: 'Question' }).and(focused).waitFor()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.getByText('Sorted by Name, highest first').waitFor({ state: 'attached' })
  await page.getByRole('button', { name: 'Notes' }).click()
  await page.reload()
  await page.getByRole('grid', { name: 'Notes' }).waitFor()
  const headers = page.getByRole('columnheader')
  expect(await headers.allInnerTexts()).toEqual([
    'Name',
    'Question',
    'Topic',
    'State',
    'Due',
    'Recall',
    'Answers',
  ])
  expect(await headers.first().getAttribute('aria-sort')).toBe('descending')
  const names = await page.locator('[data-column=title] .text').allInnerTexts()
  expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare).toReversed())
})

test('cards get tags, which are found, shown, kept through a restart and taken off, each step with undo', async () => {
  await search('topic:hormones')
  await showing(({ topic }) => topic === 'hormones')
  await intoTable()
  await page.keyboard.press('Shift+ArrowDown')
  await page.getByText('2 selected').waitFor()
  await page.keyboard.press('t')
  const dialog = page.getByRole('dialog', { name: 'Tags of 2 cards' })
  await dialog.getByLabel('Tags to add').fill('week 3, asked in the oral')
  await page.keyboard.press('Enter')
  await dialog.getByText('asked in the oral', { exact: true }).waitFor()
  await dialog.getByText('week 3', { exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('grid').and(page.locator(':focus')).waitFor()
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByLabel('Tags', { exact: true }).check()
  await page.keyboard.press('Escape')
  await row(0).getByText('asked in the oral, week 3').waitFor()

  await page.reload()
  await page.getByRole('grid').waitFor()
  await search('tag:oral')
  await says(/^2 of \d+ cards$/)
  await intoTable()
  await page.keyboard.press('t')
  await dialogOfOne()
    .getByRole('button', { name: 'Take “asked in the oral” off' })
    .click()
  await dialogOfOne().getByLabel('Tags to add').and(page.locator(':focus')).waitFor()
  await page.keyboard.press('Escape')
  await says(/^1 of \d+ cards?$/)
  await page.getByRole('button', { name: 'Undo: change of 1 card' }).waitFor()
  await page.keyboard.press('Control+z')
  await says(/^2 of \d+ cards$/)
  await row(0).dblclick()
  await page.getByText('Your tags: asked in the oral, week 3').waitFor()
  await page.getByRole('cell', { name: 'Tagged “week 3”' }).waitFor()
})

function dialogOfOne(): Locator {
  return page.getByRole('dialog', { name: 'Tags of 1 card' })
}

test('a search is saved by name, found in the palette, studied, renamed and removed, and both are taken back', async () => {
  await search('topic:hormones kind:choice')
  await page.keyboard.press('Control+s')
  await page.getByRole('dialog').getByLabel('Name').fill('Hormone choices')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Hormone choices', exact: true }).waitFor()
  await page.getByRole('searchbox').and(page.locator(':focus')).waitFor()
  await page.getByRole('button', { name: 'Rename “Hormone choices”' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('Choices')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Choices', exact: true }).waitFor()
  await page.getByRole('button', { name: 'Remove “Choices”' }).click()
  await page.getByText('Search for something and press Ctrl+S').waitFor()
  const undo = page.getByRole('button', { name: 'Undo: removing “Choices”' })
  await undo.and(page.locator(':focus')).waitFor()
  await page.keyboard.press('Enter')
  await page
    .getByRole('button', { name: 'Choices', exact: true })
    .and(page.locator(':focus'))
    .waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Undo: renaming “Hormone choices”' }).click()
  await page.getByRole('button', { name: 'Hormone choices', exact: true }).waitFor()

  await page.goto('about:blank')
  await page.goto(`chrome-extension://${chromium.extensionId}/newtab.html#/settings`)
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
  await page.getByRole('button', { name: 'Search cards and commands' }).click()
  await page.getByRole('dialog').getByRole('combobox').fill('hormone cho')
  await page.getByRole('option', { name: /^Saved search Hormone choices/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('grid').waitFor()
  expect(await page.getByRole('searchbox').inputValue()).toBe(
    'topic:hormones kind:choice',
  )
  await page.getByRole('button', { name: 'Study “Hormone choices”' }).click()
  await page.getByRole('button', { name: 'Show answer' }).waitFor()
  await page.getByText('Hormone choices').first().waitFor()
  const cardId = await page.locator('article').getAttribute('data-card-id')
  expect(rowOf(await readStored(page), cardId ?? '')).toMatchObject({
    kind: 'choice',
    topic: 'hormones',
  })
})

test('no two saved searches have one name, and a search that is not understood is not saved', async () => {
  await search('is:new')
  await page.keyboard.press('Control+s')
  await page.getByRole('dialog').getByLabel('Name').fill('Fresh')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Fresh', exact: true }).waitFor()
  await page.keyboard.press('Control+s')
  await page.getByRole('dialog').getByLabel('Name').fill(' fresh ')
  await page.getByText('Another saved search has this name already.').waitFor()
  expect(await page.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(
    true,
  )
  await page.keyboard.press('Escape')
  await page.getByRole('searchbox').fill('is:nonsense')
  const save = page.getByRole('button', { name: 'Save this search' })
  await save.and(page.locator('[aria-disabled=true]')).waitFor()
})

test('what is typed is completed to fields and their values, by keyboard and by pointer', async () => {
  await search('ki')
  await page.getByRole('option', { name: 'kind:' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: 'kind:ordering' }).waitFor()
  await page.keyboard.type('or')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  expect(await page.getByRole('searchbox').inputValue()).toBe('kind:ordering ')
  await showing(({ kind }) => kind === 'ordering')
  await page.keyboard.type('-is:su')
  await page.getByRole('option', { name: 'is:suspended' }).click()
  expect(await page.getByRole('searchbox').inputValue()).toBe(
    'kind:ordering -is:suspended ',
  )
  await page.keyboard.type('to')
  await page.getByRole('option', { name: 'topic:' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('listbox').waitFor({ state: 'detached' })
  expect(await page.getByRole('searchbox').inputValue()).toBe(
    'kind:ordering -is:suspended to',
  )
})
