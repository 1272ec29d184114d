import type { Page } from 'playwright-core'
import type { Scene } from './scene'

const form = { page: 'newtab.html', card: 'basic', address: '#/practice' } as const

/** Begins a short practice exam of the kinds that the program checks. */
async function begin(page: Page, questions = 3): Promise<void> {
  const number = page.getByRole('spinbutton', { name: 'Number of questions' })
  await number.fill(String(questions))
  await page.getByText(/can be asked at most/).waitFor()
  await page.getByRole('button', { name: 'Start the exam' }).click()
  await page.getByText(`Question 1 of ${questions}`).waitFor()
}

/** Only questions with options, so that each can be answered in the same way. */
async function onlyChoices(page: Page): Promise<void> {
  for (const kind of [/^Typed/, /^Number/, /^Calculation/, /^Order/])
    await page.getByRole('checkbox', { name: kind }).uncheck()
}

/** Only questions of one kind. */
async function only(page: Page, kind: RegExp): Promise<void> {
  await onlyChoices(page)
  await page.getByRole('checkbox', { name: /^Multiple|^Choice/ }).uncheck()
  await page.getByRole('checkbox', { name: kind }).check()
}

/** Says how sure she is, and chooses the first option. */
async function answer(page: Page, sure: boolean): Promise<void> {
  await page.getByRole('radio', { name: sure ? 'Sure' : 'Unsure', exact: true }).check()
  const options = page.getByRole('group', { name: /^Choose/ }).locator('input')
  await options.first().check()
}

async function answerAll(page: Page, questions: number): Promise<void> {
  await onlyChoices(page)
  await begin(page, questions)
  for (let index = 1; index <= questions; index++) {
    await page.getByText(`Question ${index} of ${questions}`).waitFor()
    await answer(page, index % 3 > 0)
    await page
      .locator('article')
      .getByRole('button', { name: /^(Next|Hand in)$/ })
      .click()
  }
  await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click()
  await page.getByRole('heading', { name: 'All questions' }).waitFor()
}

/** The practice exam, from its form to the list of earlier ones. */
export const practiceExamScenes: readonly Scene[] = [
  {
    ...form,
    name: 'practice-form',
    act: (page) => page.getByText(/can be asked at most/).waitFor(),
  },
  {
    ...form,
    name: 'practice-question',
    act: async (page) => {
      await onlyChoices(page)
      await begin(page, 24)
      await answer(page, true)
      await page.getByRole('button', { name: 'Flag for later' }).click()
      await page.getByRole('button', { name: 'Next' }).click()
      await page.getByText('Question 2 of 24').waitFor()
      await page.getByRole('group', { name: /^Choose/ }).waitFor()
    },
  },
  {
    ...form,
    name: 'practice-ordering',
    act: async (page) => {
      await only(page, /^Order/)
      await begin(page)
      await page.getByRole('radio', { name: 'Sure', exact: true }).check()
      await page.getByRole('listbox').press('Alt+ArrowDown')
      await page.getByRole('button', { name: 'Clear this answer' }).waitFor()
    },
  },
  {
    ...form,
    name: 'practice-case',
    act: async (page) => {
      await only(page, /^Case/)
      await begin(page, 5)
      await page.getByRole('radio', { name: 'Unsure', exact: true }).check()
    },
  },
  {
    ...form,
    name: 'practice-hand-in',
    act: async (page) => {
      await begin(page)
      await page.getByRole('button', { name: 'Hand in' }).first().click()
      await page.getByRole('dialog').waitFor()
    },
  },
  { ...form, name: 'practice-result', act: (page) => answerAll(page, 9) },
  {
    ...form,
    name: 'practice-judge',
    act: async (page) => {
      await only(page, /^Question/)
      await begin(page)
      await page.getByRole('radio', { name: 'Sure', exact: true }).check()
      await page.getByRole('textbox', { name: 'Your answer' }).fill('A few of my words')
      await page.getByRole('button', { name: 'Hand in' }).first().click()
      await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click()
      await page.getByRole('heading', { name: '1 answer is for you' }).waitFor()
      await page.getByText('You wrote:').waitFor()
    },
  },
  {
    ...form,
    name: 'practice-list',
    act: async (page) => {
      await answerAll(page, 4)
      await page.getByRole('button', { name: 'All practice exams' }).click()
      await answerAll(page, 5)
      await page.getByRole('button', { name: 'All practice exams' }).click()
      await begin(page)
      await page.getByRole('button', { name: 'Pause' }).click()
      await page.getByRole('button', { name: 'Go on' }).waitFor()
    },
  },
  {
    ...form,
    name: 'practice-discard',
    act: async (page) => {
      await begin(page)
      await page.getByRole('button', { name: 'Pause' }).click()
      await page.getByRole('button', { name: 'Throw it away' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
]
