import { runByName, showAnswer } from './acts'
import { workbench, type Scene } from './scene'

/** Rounds that are studied instead of what is due. */
export const roundScenes: readonly Scene[] = [
  {
    ...workbench,
    name: 'round-practice',
    act: async (page) => {
      await runByName(page, 'Practise this topic without')
      await page.getByText('Practice: the grade').waitFor()
      await showAnswer(page)
    },
  },
  {
    ...workbench,
    name: 'round-done',
    act: async (page) => {
      await showAnswer(page)
      await page.keyboard.press('1')
      await page.locator('article[data-side="question"]').waitFor()
      await runByName(page, 'Study only what I missed today')
      await page.getByText('What you missed today').waitFor()
      await showAnswer(page)
      await page.keyboard.press('4')
      await page.getByRole('heading', { name: 'This round is done' }).waitFor()
      await page.getByRole('button', { name: 'Back to what is due' }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'done-missed',
    prepare: (stage) => stage.finishDay(),
    act: async (page) => {
      await runByName(page, 'Learn new cards from this topic')
      await showAnswer(page)
      await page.keyboard.press('1')
      await page.locator('article[data-side="question"]').waitFor()
      await page.getByRole('button', { name: 'End this round' }).click()
      await page.getByText('New cards in').waitFor({ state: 'detached' })
      await showAnswer(page)
      await page.keyboard.press('4')
      await page.getByRole('heading', { name: 'Missed' }).waitFor()
    },
  },
]
