import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Stage } from '../../src/tools/scenes/stage'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { practiceOf, untilQuestion } from '../helpers/practice'
import { expectWhole, readStored } from '../helpers/stored'
import { patience } from '../helpers/study'

let chromium: LaunchedChromium
let stage: Stage

beforeAll(async () => {
  chromium = await launch({ language: 'en-US', timezone: calmTimezone() })
  stage = await Stage.of(chromium)
})
afterAll(() => chromium.close())

beforeEach(async () => {
  await stage.reset()
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
})

/** Begins a practice exam of one kind, by what stands before its number in the form. */
async function beginWith(page: Page, wanted: string, questions: number): Promise<void> {
  await page.getByText(/can be asked at most/).waitFor()
  const kinds = page.getByRole('group', { name: 'Kinds of question' })
  for (const kind of await kinds.getByRole('checkbox').all()) await kind.uncheck()
  await kinds.getByRole('checkbox', { name: new RegExp(`^${wanted}`) }).check()
  await page
    .getByRole('spinbutton', { name: 'Number of questions' })
    .fill(String(questions))
  await page.keyboard.press('Enter')
  await untilQuestion(page, 1)
}

/** Whatever the question takes: its first option, another order, or a number that is also a word. */
async function enterAnything(page: Page): Promise<void> {
  const entry = page.locator('fieldset.entry:enabled')
  const field = entry.getByRole('textbox')
  const list = entry.getByRole('listbox')
  const option = entry.locator('label.choice input').first()
  await field.or(list).or(option).first().waitFor()
  if (await field.isVisible()) await field.pressSequentially('12')
  else if (await list.isVisible()) await list.press('Alt+ArrowDown')
  else await option.press('Space')
}

test('by keyboard: the steps of a patient case are questions under her story, and those in words are judged afterwards', async () => {
  const page = await chromium.page('newtab.html#/practice')
  await beginWith(page, 'Case', 200)
  const { practiceExams } = await practiceOf(page)
  const questions = practiceExams[0]?.questions ?? []
  expect(questions.every(({ kind, step }) => kind === 'case' && step !== undefined)).toBe(
    true,
  )
  // Every step of the first case: answered in words or as the field wants it, or its first option chosen.
  const first = questions.filter(({ cardId }) => cardId === questions[0]?.cardId)
  const story = await page.getByRole('group', { name: 'Patient case' }).innerText()
  for (const at of first.keys()) {
    await untilQuestion(page, at + 1)
    const vignette = page.getByRole('group', { name: 'Patient case' })
    expect(await vignette.innerText()).toBe(story)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await enterAnything(page)
    await page.getByRole('button', { name: `Question ${at + 1}: answered` }).waitFor()
    await page.locator('article').getByRole('button', { name: 'Next' }).press('Enter')
  }
  await page.getByRole('button', { name: 'Hand in' }).first().press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Enter')
  const judged = page.getByRole('region', { name: /^Question \d+ of/ })
  const result = page.getByRole('heading', { name: /^(Passed with|Not passed)/ })
  await judged.or(result).waitFor()
  while (await judged.isVisible()) {
    const number = await judged.getAttribute('aria-label')
    await judged.getByText('You wrote:').waitFor()
    await judged.getByRole('group', { name: 'Answer' }).waitFor()
    await judged.getByRole('button', { name: 'Right' }).press('Enter')
    await page
      .getByRole('region', { name: number ?? '', exact: true })
      .waitFor({ state: 'detached' })
    await judged.or(result).waitFor()
  }
  await page
    .getByRole('cell', { name: /, step 2$/ })
    .first()
    .waitFor()
  const { practiceAnswers } = await practiceOf(page)
  expect(practiceAnswers.filter(({ right }) => right !== undefined)).toHaveLength(
    first.length,
  )
  await page.getByRole('button', { name: 'Let these answers count' }).press('Enter')
  await page.getByText('These answers count as reviews.').waitFor()
  const stored = await readStored(page)
  expect(stored.reviews.map(({ cardId }) => cardId)).toEqual([first[0]?.cardId])
  expectWhole(stored)
  await page.close()
})

test('by keyboard: steps are put in order, and beside the score stands what was foretold for the exam', async () => {
  const { id } = await stage.setExam({ name: 'Physiology' })
  const studied = await stage.today()
  const foretold = { low: 0.76, share: 0.83, high: 0.89, stop: 0.2 }
  await stage.put('forecasts', { examId: id, studyDay: studied, ...foretold })
  const page = await chromium.page('newtab.html#/practice')
  await beginWith(page, 'Order', 3)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.getByRole('listbox').press('Alt+ArrowDown')
  await expect
    .poll(async () => (await practiceOf(page)).practiceAnswers, patience)
    .toMatchObject([{ index: 0, sure: true, response: { kind: 'ordering' } }])
  await page.getByRole('button', { name: 'Hand in' }).first().press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Enter')
  await page.getByText(/2 left open/).waitFor()
  await page
    .getByText(
      /^The forecast for Physiology is about another day.* about \d+% of all its cards/,
    )
    .waitFor()
  const { practiceAnswers, practiceExams } = await practiceOf(page)
  expect(practiceAnswers).toMatchObject([{ right: expect.any(Boolean) }])
  expect(practiceExams[0]?.foretold).toMatchObject({ stop: expect.any(Number) })
  await page.close()
})
