import type { Page } from 'playwright-core'
import { runByName, search, showAnswer } from './acts'
import { inTab, workbench, type Scene } from './scene'

/** Opens the page of the card on the desk. */
async function openOnItsPage(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show answer' }).waitFor()
  const cardId = await page.locator('article').getAttribute('data-card-id')
  await page.evaluate((id) => void (location.hash = `#/card/${id}`), cardId)
}

/** What is known of a card: the panel, and the card in a tab of its own. */
export const panelScenes: readonly Scene[] = [
  {
    ...workbench,
    name: 'panel-source',
    act: async (page) => {
      await showAnswer(page)
      await runByName(page, 'Panel: Source')
      await page.getByRole('heading', { name: 'What this card rests on' }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'panel-history',
    act: async (page) => {
      await runByName(page, 'Panel: History')
      await page.getByRole('tabpanel', { name: 'History' }).waitFor()
      await showAnswer(page)
      await page.keyboard.press('2')
      await page.locator('article[data-side="question"]').waitFor()
      await page.keyboard.press('Control+z')
      await page.getByRole('cell', { name: 'taken back' }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'why-new',
    act: async (page) => {
      await page.getByRole('button', { name: 'Show answer' }).waitFor()
      await page.keyboard.press('i')
      await page.getByText('This card is new to you').waitFor()
    },
  },
  {
    ...workbench,
    name: 'why-due',
    prepare: (stage) => stage.studyFor(40),
    act: async (page) => {
      await page.getByRole('button', { name: 'Show answer' }).waitFor()
      await page.keyboard.press('i')
      await page.getByRole('img', { name: /^Forgetting curve after/ }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'card-known',
    prepare: (stage) => stage.studyFor(40),
    act: async (page) => {
      await openOnItsPage(page)
      await page.getByRole('img', { name: /^Forgetting curve after/ }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'card',
    act: async (page) => {
      await search(page, 'muscle')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'History' }).waitFor()
    },
  },
  {
    ...inTab,
    name: 'card-figure',
    card: 'figure',
    act: async (page) => {
      await openOnItsPage(page)
      await page.locator('.card-view').getByRole('img').first().waitFor()
    },
  },
  { ...workbench, name: 'card-missing', address: '#/card/nothing' },
]
