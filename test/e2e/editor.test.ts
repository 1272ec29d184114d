import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readyToGrade } from '../../src/tools/scenes/ready-to-grade'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { openDesk } from '../helpers/desk'
import { expectWhole, readStored } from '../helpers/stored'
import { en } from '../helpers/texts'

const hostile = '<img src=x onerror="document.title=1"> <script>alert(1)</script>'
const question = 'Which muscle plantarflexes the ankle with a bent knee?'
let chromium: LaunchedChromium
let page: Page

beforeAll(async () => {
  chromium = await launch({ language: 'en-US' })
  page = await openDesk(chromium)
})
afterAll(() => chromium.close())

const field = (name: string) => page.getByRole('textbox', { name, exact: true })
const focused = () => page.evaluate(() => document.activeElement?.id)

/** Presses Tab until a control has the keyboard. */
async function tabTo(id: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if ((await focused()) === id) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${id}`)
}

async function goTo(hash: string): Promise<void> {
  await page.evaluate((address) => (location.hash = address), hash)
}

async function showAnswer(): Promise<void> {
  await page.getByRole('button', { name: en.study.showAnswer }).waitFor()
  await page.keyboard.press('Enter')
  await readyToGrade(page)
}

test('a note begun by keyboard is there again after its tab was closed in the middle of it', async () => {
  await page.keyboard.press('Control+Alt+n')
  await field('Question').waitFor()
  await tabTo('own-prompt-en')
  await page.keyboard.insertText(question)
  await page.keyboard.press('Tab')
  await page.keyboard.type('Sol')
  await page.close()

  page = await openDesk(chromium)
  await page.keyboard.press('Control+Alt+n')
  await field('Question').waitFor()
  await expect.poll(() => field('Question').inputValue()).toBe(question)
  await expect.poll(() => field('Answer').inputValue()).toBe('Sol')
})

test('saving says what is missing and goes there, and once nothing is makes a new card', async () => {
  await field('Answer').fill('')
  await page.keyboard.press('Control+Enter')
  await page.getByText(en.editor.notSaved).waitFor()
  await expect.poll(focused).toBe('own-answer-en')
  expect(await field('Answer').getAttribute('aria-invalid')).toBe('true')
  await page.keyboard.insertText(`Soleus ${hostile}`)
  await page.keyboard.press('Control+Enter')
  const saved = page.getByText('” saved. 1 new card.')
  await saved.waitFor()
  await expect.poll(focused).toBe('own-prompt-en')
  await expect.poll(() => saved.evaluate(isInSight)).toBe(true)
  await expect.poll(() => field('Question').inputValue()).toBe('')
  const stored = await readStored(page)
  expect(stored.cards.filter(({ noteId }) => noteId.startsWith('own-'))).toMatchObject([
    { queue: 'new', topic: 'own', kind: 'basic', face: 'answer' },
  ])
  expectWhole(stored)
})

test('the card comes right after the one shown, its text is only text, and its subject stands in the deck tree', async () => {
  await goTo('#/study')
  await showAnswer()
  await page.keyboard.press('4')
  await page.getByRole('heading', { name: question }).waitFor()
  await showAnswer()
  expect(await page.locator('article').innerText()).toContain(hostile)
  expect(await page.locator('article :is(img, script)').count()).toBe(0)
  await page.keyboard.press('Control+b')
  await page.getByRole('treeitem', { name: /^My notes/ }).waitFor()
  await page.keyboard.press('Control+b')
})

test('E opens the note of the card shown, and its new wording stands under the answer, its memory untouched', async () => {
  await page.keyboard.press('e')
  await field('Answer').waitFor()
  await field('Answer').fill('Musculus soleus')
  await page.keyboard.press('Control+s')
  await page.getByText('” saved.').waitFor()
  await goTo('#/study')
  await page.locator('article').getByText('Musculus soleus').waitFor()
  await readyToGrade(page)
  await page.keyboard.press('3')
  await page.getByRole('heading', { name: question }).waitFor({ state: 'detached' })
  expectWhole(await readStored(page))
})

test('what another tab saves of the note is taken over, and told where something typed here would be lost', async () => {
  await goTo('#/editor')
  await page.getByRole('link', { name: titleOf(question) }).click()
  await field('Answer').waitFor()
  const other = await chromium.page(
    `newtab.html${await page.evaluate(() => location.hash)}`,
  )
  const there = other.getByRole('textbox', { name: 'Answer', exact: true })
  const saveThere = async (text: string): Promise<void> => {
    await there.fill(text)
    await other.getByText(en.editor.draftKept).waitFor()
    await other.keyboard.press('Control+Enter')
    await other.getByText('” saved.').waitFor()
  }
  await there.waitFor()
  await saveThere('The soleus')
  await expect.poll(() => field('Answer').inputValue()).toBe('The soleus')

  await field('Explanation').fill('It does not cross the knee.')
  await page.getByText(en.editor.draftKept).waitFor()
  await saveThere('Musculus soleus')
  await other.close()
  await page.getByRole('alert').getByText(en.editor.elsewhere).waitFor()
  expect(await field('Answer').inputValue()).toBe('The soleus')
  await page.getByRole('button', { name: en.editor.takeElsewhere }).click()
  await expect.poll(() => field('Answer').inputValue()).toBe('Musculus soleus')
  await expect.poll(focused).toBe('own-prompt-en')
  await page.getByRole('button', { name: en.editor.keepDraftBack }).click()
  await expect
    .poll(() => field('Explanation').inputValue())
    .toBe('It does not cross the knee.')
  await field('Answer').fill('Musculus soleus')
  await field('Explanation').fill('')
  await page.keyboard.press('Control+Enter')
  await page.getByText('” saved.').waitFor()
})

test('a deleted note leaves study, and undo brings it back with its memory', async () => {
  const before = (await readStored(page)).cards
  await goTo('#/editor')
  await page.getByRole('button', { name: `Delete “${titleOf(question)}”` }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('status').getByText('deleted.').waitFor()
  await expect.poll(focused).toBe('own-undo')
  const without = await readStored(page)
  expect(without.cards.filter(({ withdrawn }) => withdrawn === 1)).toMatchObject([
    { kind: 'basic', answers: 1 },
  ])
  expectWhole(without)
  await page.keyboard.press('Control+z')
  await page.getByText('is back.').waitFor()
  expect((await readStored(page)).cards).toEqual(before)
})

test('the backup holds it, and restoring brings it and its card back as they were', async () => {
  const before = await readStored(page)
  await goTo('#/settings')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export everything', exact: true }).click()
  const path = await (await downloading).path()
  await goTo('#/editor')
  await page.getByRole('button', { name: `Delete “${titleOf(question)}”` }).click()
  await page.getByRole('status').getByText('deleted.').waitFor()
  await goTo('#/settings')
  await page.locator('#restore-file').setInputFiles(path)
  await page.getByRole('dialog').getByRole('button').first().click()
  await page.locator('dialog').waitFor({ state: 'detached' })
  await expect.poll(async () => (await readStored(page)).cards).toEqual(before.cards)
  await goTo('#/editor')
  await page.getByRole('link', { name: titleOf(question) }).waitFor()
})

test('it is found in Browse by is:own, by the palette, and has a page', async () => {
  await goTo('#/browse')
  await page.getByRole('searchbox').fill('is:own')
  await page.getByText(/^1 of /).waitFor()
  await page.getByRole('grid').getByText('Which muscle plantarflexes').first().waitFor()
  await page.getByRole('button', { name: en.workbench.search }).click()
  await page.getByRole('combobox').fill('bent knee')
  await page.getByRole('option', { name: /plantarflexes/, selected: true }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: en.panel.history }).waitFor()
  await page.keyboard.press('e')
  await field('Answer').waitFor()
  await expect.poll(() => field('Answer').inputValue()).toBe('Musculus soleus')
})

test('a new note in a second tab has a draft of its own: saving one leaves the other as it is', async () => {
  await goTo('#/editor/new')
  await field('Question').fill('First tab')
  await page.getByText(en.editor.draftKept).waitFor()
  const other = await chromium.page('newtab.html#/editor/new')
  await other.getByText(en.editor.apart).waitFor()
  const there = (name: string) => other.getByRole('textbox', { name, exact: true })
  await there('Question').fill('Second tab')
  await there('Answer').fill('Saved')
  await other.getByText(en.editor.draftKept).waitFor()
  await other.keyboard.press('Control+Enter')
  await other.getByText('” saved. 1 new card.').waitFor()
  await other.close()
  expect(await field('Question').inputValue()).toBe('First tab')
  await page.reload()
  await field('Question').waitFor()
  await expect.poll(() => field('Question').inputValue()).toBe('First tab')
})

/** Whether all of an element lies within the part of the view that is seen. */
function isInSight(element: Element): boolean {
  const view = element.closest('.note-editor')?.getBoundingClientRect()
  const { top, bottom } = element.getBoundingClientRect()
  return view !== undefined && top >= view.top && bottom <= view.bottom
}

/** What the list calls a note without a name. */
function titleOf(text: string): string {
  return `${text.slice(0, 39).replace(/\s+\S*$/, '')}…`
}
