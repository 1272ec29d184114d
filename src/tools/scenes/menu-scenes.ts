import type { Page } from 'playwright-core'
import { showAnswer } from './acts'
import { workbench, type Scene } from './scene'

async function opened(page: Page, name: string): Promise<void> {
  await page.getByRole('menu', { name }).waitFor()
  await page.getByRole('menuitem').first().and(page.locator(':focus')).waitFor()
}

/** The menus of the things that have one. */
export const menuScenes: readonly Scene[] = [
  {
    ...workbench,
    name: 'menu-card',
    act: async (page) => {
      await showAnswer(page)
      await page.locator('article').click({ button: 'right' })
      await opened(page, 'Menu of this card')
    },
  },
  {
    ...workbench,
    name: 'menu-row',
    address: '#/browse',
    act: async (page) => {
      await page.getByRole('row').nth(4).click({ button: 'right' })
      await opened(page, 'Menu of the selected cards')
    },
  },
  {
    ...workbench,
    name: 'menu-tab',
    address: '#/settings',
    act: async (page) => {
      await page.getByRole('tab', { name: 'Settings' }).click({ button: 'right' })
      await opened(page, 'Menu of this tab')
    },
  },
  {
    ...workbench,
    name: 'menu-topic',
    sideBar: true,
    act: async (page) => {
      await page.getByRole('treeitem').nth(1).click({ button: 'right' })
      await opened(page, 'Menu of this topic')
    },
  },
]
