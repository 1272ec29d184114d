import type { Page } from 'playwright-core'
import { readyToGrade } from './ready-to-grade'
import { inPopup, workbench, type Scene } from './scene'

const dayMs = 86_400_000

/** Leaves the keyboard in the field of the name. */
async function fillExamForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New exam' }).click()
  await page.getByText('Weekdays, last week and days off').click()
  await page.getByLabel('Each weekday has its own minutes').check()
  await page.getByRole('button', { name: 'Add day off' }).click()
  await page.getByText('of 12 topics').click()
  await page.getByLabel('Name').fill('Exercise physiology II')
}

/** The exam plan. */
export const planScenes: readonly Scene[] = [
  { ...workbench, name: 'plan-empty', address: '#/plan' },
  { ...workbench, name: 'plan-form', address: '#/plan', act: fillExamForm },
  {
    ...workbench,
    name: 'plan-exam',
    address: '#/plan',
    act: async (page) => {
      await fillExamForm(page)
      await page.keyboard.press('Enter')
      await page.getByText('What other minutes a day').first().waitFor()
    },
  },
  {
    ...workbench,
    name: 'plan-half-learned',
    address: '#/plan',
    prepare: async (stage) => {
      await stage.studyFor(40)
      await stage.setExam({ at: Date.now() + 60 * dayMs })
    },
    act: async (page) => {
      await page.getByText('What is better left today').click()
      await page
        .getByText(/^Not today: .* Its best day is/)
        .first()
        .waitFor()
    },
  },
  {
    ...workbench,
    name: 'plan-exam-over',
    address: '#/plan',
    prepare: async (stage) => {
      await stage.setExam({ at: Date.now() - 2 * dayMs })
    },
    act: (page) => page.getByRole('group', { name: 'This exam is over' }).waitFor(),
  },
  {
    ...workbench,
    name: 'plan-finishing',
    address: '#/plan',
    prepare: async (stage) => {
      await stage.setExam({ at: Date.now() + dayMs })
    },
    act: async (page) => {
      await page
        .getByText(/minutes today (would )?reach/)
        .first()
        .waitFor()
      await page.getByRole('button', { name: 'Finish before its day' }).click()
      await page.getByRole('button', { name: 'Go on planning' }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'study-exam-over',
    prepare: async (stage) => {
      await stage.setExam({ at: Date.now() - 2 * dayMs })
    },
    act: (page) => page.getByRole('group', { name: 'This exam is over' }).waitFor(),
  },
  {
    ...workbench,
    name: 'done-exam-over',
    address: '#/study',
    prepare: async (stage) => {
      await stage.finishDay()
      await stage.setExam({ at: Date.now() - 2 * dayMs })
    },
    act: (page) => page.getByRole('group', { name: 'This exam is over' }).waitFor(),
  },
  {
    ...workbench,
    name: 'study-with-exam',
    prepare: async (stage) => {
      await stage.setExam({})
    },
    act: async (page) => {
      await page.getByRole('button', { name: /^Exam in 20 d: / }).waitFor()
      await page.getByRole('button', { name: 'Show answer' }).press('Enter')
      await readyToGrade(page)
      await page.keyboard.press('i')
      await page.getByText(/first look: about/).waitFor()
    },
  },
  {
    ...inPopup,
    name: 'study-with-exam',
    card: 'basic',
    prepare: async (stage) => {
      await stage.setExam({})
    },
    act: (page) => page.getByText('20 d', { exact: true }).waitFor(),
  },
]
