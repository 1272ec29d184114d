import { workbench, type Scene } from './scene'

const welcome = { ...workbench, address: '#/welcome' } as const

/** The welcome, and the exam that begins there. */
export const welcomeScenes: readonly Scene[] = [
  {
    ...welcome,
    name: 'welcome',
    act: async (page) => {
      await page.getByRole('heading', { name: 'Welcome to Myodeck' }).waitFor()
    },
  },
  {
    ...welcome,
    name: 'welcome-exam',
    act: async (page) => {
      await page.getByLabel('Minutes a day').fill('35')
      await page.getByRole('button', { name: 'Make my plan' }).click()
      await page.getByRole('dialog', { name: 'New exam' }).waitFor()
    },
  },
]
