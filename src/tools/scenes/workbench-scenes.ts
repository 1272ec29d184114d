import { workbench, type Scene } from './scene'

/** The parts of the workbench around its views. */
export const workbenchScenes: readonly Scene[] = [
  { ...workbench, name: 'side-bar', sideBar: true },
  {
    ...workbench,
    name: 'side-bar-over-the-card',
    act: async (page) => {
      await page.setViewportSize({ width: 400, height: 800 })
      await page.getByRole('button', { name: 'Show the side bar' }).click()
      await page.getByRole('tree').waitFor()
    },
  },
  {
    ...workbench,
    name: 'topic-ways',
    sideBar: true,
    act: async (page) => {
      await page.getByRole('treeitem').nth(1).click()
      await page.getByRole('dialog', { name: /^Study/ }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'two-columns',
    address: '#/settings',
    act: async (page) => {
      await page.keyboard.press('Control+\\')
      await page.getByRole('group', { name: 'Right column' }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'zen',
    act: async (page) => {
      await page.keyboard.press('Control+k')
      await page.keyboard.press('z')
      await page.getByRole('button', { name: 'Leave zen mode' }).waitFor()
    },
  },
  { ...workbench, name: 'unknown-address', address: '#/elsewhere' },
]
