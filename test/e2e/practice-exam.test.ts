import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Stage } from '../../src/tools/scenes/stage'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { practiceOf, untilQuestion } from '../helpers/practice'
import { expectWhole, readStored } from '../helpers/stored'
import { patience, untilReady } from '../helpers/study'
import { tab } from '../helpers/tab'
import { runByName } from '../helpers/palette'

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

/** Opens the view by its command and fills in the form by keyboard. */
async function begin(page: Page, questions: number): Promise<void> {
  await untilReady(tab(page))
  await runByName(page, 'Open Practice exam')
  await page.getByText(/can be asked at most/).waitFor()
  for (const kind of [/^Typed/, /^Number/, /^Calculation/, /^Order/]) {
    await page.getByRole('checkbox', { name: kind }).focus()
    await page.keyboard.press('Space')
  }
  await page.getByRole('spinbutton', { name: 'Number of questions' }).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(String(questions))
  await page.keyboard.press('Enter')
  await untilQuestion(page, 1)
}

/** Presses Tab until something that does what is wanted has the keyboard; shift goes back. */
async function tabTo(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (await wanted.evaluate((at) => at === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} does not lead to ${String(wanted)}`)
}

/** From the question on: says "Sure", and takes the first option. */
async function answerByKeyboard(page: Page): Promise<void> {
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page
    .getByRole('group', { name: /^Choose/ })
    .locator('input:enabled')
    .first()
    .waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
}

test('by keyboard: an exam survives the closing of its page, and goes on where it stood', async () => {
  const page = await chromium.page('newtab.html')
  await begin(page, 4)
  await answerByKeyboard(page)
  await page.keyboard.press('Enter')
  await untilQuestion(page, 2)
  await answerByKeyboard(page)
  await expect
    .poll(async () => (await practiceOf(page)).practiceAnswers, patience)
    .toMatchObject([
      { index: 0, sure: true, response: { kind: 'choice' } },
      { index: 1, sure: true, response: { kind: 'choice' } },
    ])
  const before = await practiceOf(page)
  await page.close()

  const again = await chromium.page('newtab.html#/practice')
  await again.getByText('2 of 4 questions answered').waitFor()
  await again.getByRole('button', { name: 'Go on' }).press('Enter')
  await untilQuestion(again, 3)
  await again.getByRole('button', { name: 'Question 1: answered' }).press('Enter')
  await untilQuestion(again, 1)
  await again.getByRole('radio', { name: 'Sure', exact: true, checked: true }).waitFor()
  expect((await practiceOf(again)).practiceExams).toEqual(before.practiceExams)
  await again.close()
})

test('a browser that is killed loses no answer and no flag, and the clock goes on where it stood', async () => {
  let killed = await launch({ language: 'en-US', timezone: calmTimezone() })
  try {
    const page = await killed.page('newtab.html')
    const begun = Date.now()
    await begin(page, 4)
    await answerByKeyboard(page)
    await page.getByRole('button', { name: 'Flag for later' }).press('Enter')
    await page.getByRole('button', { name: 'Question 1: answered, flagged' }).waitFor()
    await expect
      .poll(async () => (await practiceOf(page)).practiceAnswers, patience)
      .toMatchObject([{ flagged: true, response: { kind: 'choice' } }])
    const [before] = (await practiceOf(page)).practiceAnswers
    await killed.kill()

    killed = await killed.relaunch()
    const again = await killed.page('newtab.html#/practice')
    await again.getByText('1 of 4 questions answered').waitFor()
    const [after] = (await practiceOf(again)).practiceAnswers
    expect(after).toMatchObject({ flagged: true, response: before?.response })
    expect(after?.spentMs).toBeGreaterThanOrEqual(before?.spentMs ?? Infinity)
    await again.getByRole('button', { name: 'Go on' }).press('Enter')
    await untilQuestion(again, 2)
    const left = async (): Promise<number> => {
      const [, minutes, seconds] =
        /^(\d+):(\d\d) left$/.exec(await again.getByRole('timer').innerText()) ?? []
      return 60 * Number(minutes) + Number(seconds)
    }
    // No second is given back, and none is taken that did not pass.
    const most = 1_800 - Math.floor((before?.spentMs ?? 0) / 1_000)
    expect(await left()).toBeLessThanOrEqual(most)
    expect(await left()).toBeGreaterThanOrEqual(
      1_800 - Math.ceil((Date.now() - begun) / 1_000) - 1,
    )
    await again.getByRole('button', { name: 'Question 1: answered, flagged' }).waitFor()
  } finally {
    await killed.close()
  }
})

test('by Tab and Enter alone: the map, a flag, the clock, and handing in early', async () => {
  const page = await chromium.page('newtab.html')
  await begin(page, 3)
  const clock = page.getByRole('timer')
  const atFirst = await clock.innerText()
  await tabTo(page, page.getByRole('button', { name: 'Flag for later' }))
  await page.keyboard.press('Enter')
  const flagged = page.getByRole('button', { name: 'Question 1: open, flagged' })
  await flagged.waitFor()
  const third = page.getByRole('button', { name: 'Question 3: open' })
  await tabTo(page, third, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await untilQuestion(page, 3)
  await expect.poll(() => clock.innerText(), patience).not.toBe(atFirst)
  await tabTo(page, flagged, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await untilQuestion(page, 1)
  const handIn = page.getByRole('button', { name: 'Hand in' }).first()
  await tabTo(page, handIn, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByText('3 questions are still open. 1 question is flagged.').waitFor()
  await page.keyboard.press('Enter')
  await page.getByText(/3 left open/).waitFor()
  await page.close()
})

test('what was handed in early is scored and kept, and counts as reviews only when asked', async () => {
  const page = await chromium.page('newtab.html')
  await begin(page, 3)
  await answerByKeyboard(page)
  await page.getByRole('button', { name: 'Flag for later' }).press('Enter')
  await page.getByRole('button', { name: 'Hand in' }).first().press('Enter')
  await page.getByText('2 questions are still open. 1 question is flagged.').waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /^(Passed with|Not passed)/ }).waitFor()
  await page.getByText(/2 left open/).waitFor()

  const { practiceAnswers } = await practiceOf(page)
  expect(practiceAnswers).toMatchObject([{ index: 0, right: expect.any(Boolean) }])
  expect((await readStored(page)).reviews).toEqual([])
  await page.getByRole('button', { name: 'Let these answers count' }).press('Enter')
  await page.getByText('These answers count as reviews.').waitFor()
  const stored = await readStored(page)
  expect(stored.reviews).toMatchObject([
    { type: 'answer', grade: practiceAnswers[0]?.right ? 'good' : 'again' },
  ])
  expectWhole(stored)

  await page.getByRole('button', { name: 'All practice exams' }).press('Enter')
  await page.getByRole('button', { name: /^Result of/ }).waitFor()
  await page.close()
})

test('what was missed is studied in a round of its own', async () => {
  const page = await chromium.page('newtab.html')
  await begin(page, 3)
  await page.getByRole('button', { name: 'Hand in' }).first().press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Study what I missed' }).press('Enter')
  await page.getByText(/^Missed in the practice exam/).waitFor()
  await page.getByText(/1 of 3/).waitFor()
  const { practiceExams } = await practiceOf(page)
  const asked = practiceExams[0]?.questions.map(({ cardId }) => cardId)
  const shown = await page.locator('article[data-card-id]').getAttribute('data-card-id')
  expect(asked).toContain(shown)
  await page.close()
})

test('when the time is up the exam hands itself in', async () => {
  const before = await chromium.page('newtab.html')
  await begin(before, 3)
  await answerByKeyboard(before)
  await before.getByRole('button', { name: 'Pause' }).press('Enter')
  await before.getByRole('button', { name: 'Go on' }).waitFor()
  await expect
    .poll(async () => (await practiceOf(before)).practiceAnswers, patience)
    .toMatchObject([{ index: 0, response: { kind: 'choice' } }])
  const { practiceAnswers } = await practiceOf(before)
  // A page that is gone keeps nothing any more.
  await before.close()
  await stage.put('practiceAnswers', {
    ...practiceAnswers[0],
    spentMs: 30 * 60_000 - 500,
  })
  const page = await chromium.page('newtab.html#/practice')
  await page.getByRole('button', { name: 'Go on' }).press('Enter')
  await page.getByText('The time was up.').waitFor()
  await page.close()
})

test('where nothing is due the practice exam is one press away', async () => {
  await stage.finishDay()
  const page = await chromium.page('newtab.html')
  await page.getByRole('link', { name: 'Practice exam' }).press('Enter')
  await page.getByRole('heading', { name: 'New practice exam' }).waitFor()
  await page.close()
})
