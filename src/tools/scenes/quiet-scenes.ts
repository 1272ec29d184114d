import { showAnswer } from './acts'
import { comeBackToTab } from './breakages'
import { workbench, type Scene } from './scene'

/** The tab given back. */
export const quietScenes: readonly Scene[] = [
  {
    ...workbench,
    name: 'quiet-enough',
    prepare: async (stage) => {
      await stage.studiedYesterday()
      await stage.prefer({ cardsPerTab: 1 })
    },
    act: async (page) => {
      await showAnswer(page)
      await page.keyboard.press('3')
      await page.getByRole('button', { name: 'Keep studying' }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'quiet-never',
    before: comeBackToTab,
    prepare: (stage) => stage.prefer({ newTab: 'never' }),
  },
  {
    ...workbench,
    name: 'quiet-nothing-due',
    before: comeBackToTab,
    prepare: async (stage) => {
      await stage.finishDay()
      await stage.prefer({ newTab: 'due' })
    },
  },
]
