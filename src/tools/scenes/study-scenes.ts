import type { Page } from 'playwright-core'
import { showAnswer } from './acts'
import { breakAtOpening, breakAtStoring } from './breakages'
import { inPopup, workbench, type Scene } from './scene'

async function writeOwnNote(page: Page): Promise<void> {
  await showAnswer(page)
  await page.keyboard.press('n')
  await page.getByLabel('Remark').fill('Asked in the oral exam of 2025.\nSee lecture 4.')
  await page.getByLabel('How I remember it').fill('“Few and heavy, many and light.”')
}

async function tool(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click()
}

/** What stands around the card that is studied, in the tab and in the popup. */
export const studyScenes: readonly Scene[] = [
  {
    ...workbench,
    name: 'own-note',
    act: async (page) => {
      await writeOwnNote(page)
      await page.getByText('Stored', { exact: true }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'own-note-shown',
    act: async (page) => {
      await writeOwnNote(page)
      await page.keyboard.press('Escape')
      await page.getByRole('note', { name: 'My note' }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'report',
    act: async (page) => {
      await tool(page, 'Report a mistake in this card')
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    ...workbench,
    name: 'notice',
    act: async (page) => {
      await tool(page, 'Bury this card until tomorrow')
      await page.getByText('Buried until tomorrow').waitFor()
    },
  },
  { ...workbench, name: 'done', prepare: (stage) => stage.finishDay() },
  { ...workbench, name: 'wrong-clock', prepare: (stage) => stage.leaveWrongClock() },
  {
    ...workbench,
    name: 'wrong-clock-dialog',
    prepare: (stage) => stage.leaveWrongClock(),
    act: async (page) => {
      await page.locator('#correct-dates').click()
      await page.getByRole('dialog').waitFor()
    },
  },
  { ...workbench, name: 'unavailable', before: breakAtOpening },
  {
    ...workbench,
    name: 'disk-full',
    before: breakAtStoring,
    act: async (page) => {
      await showAnswer(page)
      await page.getByRole('button', { name: 'Good' }).click()
      await page.getByRole('alert').waitFor()
    },
  },
  {
    ...workbench,
    name: 'large-text',
    prepare: (stage) => stage.prefer({ textSize: 150 }),
    act: showAnswer,
  },
  {
    ...workbench,
    name: 'two-grades',
    prepare: (stage) => stage.prefer({ twoGrades: true }),
    act: showAnswer,
  },
  {
    ...inPopup,
    name: 'large-text',
    card: 'choice',
    prepare: (stage) => stage.prefer({ textSize: 150 }),
    act: showAnswer,
  },
  {
    ...inPopup,
    name: 'two-grades',
    card: 'basic',
    prepare: (stage) => stage.prefer({ twoGrades: true }),
    act: showAnswer,
  },
  { name: 'done', page: 'popup.html', prepare: (stage) => stage.finishDay() },
  { name: 'unavailable', page: 'popup.html', before: breakAtOpening },
  {
    name: 'disk-full',
    page: 'popup.html',
    card: 'basic',
    before: breakAtStoring,
    act: async (page) => {
      await showAnswer(page)
      await page.getByRole('button', { name: 'Good' }).click()
      await page.getByRole('alert').waitFor()
    },
  },
]
