import type { Page } from 'playwright-core'
import { workbench, type Scene } from './scene'

/** Flags two cards of the table and looks at the second. */
async function selectCards(page: Page): Promise<void> {
  await page.getByRole('grid').focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('f')
  await page.getByText('2 cards flagged.').waitFor()
}

async function saveSearch(page: Page, query: string, name: string): Promise<void> {
  await page.getByRole('searchbox').fill(query)
  await page.getByRole('button', { name: 'Save this search' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name, exact: true }).waitFor()
}

/** The table of all cards. */
export const browseScenes: readonly Scene[] = [
  { ...workbench, name: 'browse', address: '#/browse', act: selectCards },
  {
    ...workbench,
    name: 'browse-folded',
    address: '#/browse',
    act: async (page) => {
      await selectCards(page)
      const beside = page.getByRole('button', { name: 'Preview and saved searches' })
      await beside.click()
      await beside.and(page.locator('[aria-pressed=false]')).waitFor()
    },
  },
  {
    ...workbench,
    name: 'browse-due-date',
    address: '#/browse',
    act: async (page) => {
      await selectCards(page)
      await page.keyboard.press('d')
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    ...workbench,
    name: 'browse-tags',
    address: '#/browse',
    act: async (page) => {
      await selectCards(page)
      await page.keyboard.press('t')
      await page.getByLabel('Tags to add').fill('week 3, asked in the oral exam')
      await page.keyboard.press('Enter')
      await page.getByText('2 cards tagged.').first().waitFor()
      await page.getByRole('dialog').getByText('week 3', { exact: true }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'browse-saved-searches',
    address: '#/browse',
    act: async (page) => {
      await saveSearch(page, 'is:leech or lapses>3', 'What I keep forgetting')
      await saveSearch(page, 'topic:hormones -is:new', 'Hormones')
      await page.getByRole('button', { name: 'Remove “Hormones”' }).click()
      await page.getByRole('button', { name: 'Undo: removing “Hormones”' }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'browse-name-search',
    address: '#/browse',
    act: async (page) => {
      await page.getByRole('searchbox').fill('is:leech or lapses>3')
      await page.getByRole('button', { name: 'Save this search' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    ...workbench,
    name: 'browse-columns',
    address: '#/browse',
    act: async (page) => {
      await page.getByRole('button', { name: 'Notes', exact: true }).click()
      await page.getByRole('button', { name: 'Columns' }).click()
      await page.getByRole('group', { name: 'Columns' }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'browse-help',
    address: '#/browse',
    act: async (page) => {
      await page.getByRole('button', { name: 'How to search' }).click()
      await page.getByRole('heading', { name: 'How to search' }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'browse-completions',
    address: '#/browse',
    act: async (page) => {
      await page.getByRole('searchbox').pressSequentially('is:l')
      await page.keyboard.press('ArrowDown')
      await page.getByRole('option', { name: 'is:learning', selected: true }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'browse-not-understood',
    address: '#/browse',
    act: (page) => page.getByRole('searchbox').fill('is:leach or muscle'),
  },
  {
    ...workbench,
    name: 'browse-no-match',
    address: '#/browse',
    act: (page) => page.getByRole('searchbox').fill('qqqq'),
  },
]
