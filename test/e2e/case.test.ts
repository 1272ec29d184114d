import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { CaseNote } from '../../src/domain/card/note'
import { failStep } from '../../src/tools/scenes/case-and-ordering'
import { settled } from '../../src/tools/scenes/ready-to-grade'
import { Stage } from '../../src/tools/scenes/stage'
import { shippedCards, typicalCards } from '../../src/tools/scenes/typical-cards'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { answerStep } from '../helpers/right-answers'
import { answersOf, readStored } from '../helpers/stored'
import {
  gradeWith,
  patience,
  read,
  shownCard,
  untilReady,
  type StudyPage,
} from '../helpers/study'
import { tab } from '../helpers/tab'

let chromium: LaunchedChromium
let stage: Stage
let cardId: string
let note: CaseNote

beforeAll(async () => {
  chromium = await launch({ language: 'en-US', timezone: calmTimezone() })
  stage = await Stage.of(chromium)
  cardId = (await typicalCards()).case
  const card = (await shippedCards()).find(({ id }) => id === cardId)
  if (card?.note.kind !== 'case') throw new Error('the typical case is one')
  note = card.note
})
afterAll(() => chromium.close())

beforeEach(async () => {
  await stage.reset()
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
  await stage.serveFirst(cardId)
})

test('in a new tab every step is answered by keyboard alone, and the case proposes its grade', async () => {
  const page = await openTab()
  for (const [index, { task }] of note.steps.entries()) {
    await atStep(tab(page), index)
    await answerStep(tab(page), task)
    // Saying that it was known goes on by itself.
    if (task.kind === 'basic') continue
    await tab(page).waitFor(hasText, 'Right')
    await read(tab(page))
    await page.keyboard.press('Enter')
  }
  await tab(page).waitFor(
    hasText,
    `${note.steps.length} of ${note.steps.length} steps right.`,
  )
  await page.locator('article[data-side="answer"]').waitFor()
  await read(tab(page))
  expect(await page.locator('.grade.proposed b').innerText()).toBe('Good')
  await page.keyboard.press('Enter')
  await expect.poll(() => shownCard(tab(page)), patience).not.toMatchObject({ cardId })
  expect(answersOf(await readStored(page))).toMatchObject([{ cardId, grade: 'good' }])
  await page.close()
})

test('digits choose at the step that is asked, and grade nothing before the case is through', async () => {
  const page = await openTab()
  await page.keyboard.press('1')
  await page.getByRole('button', { name: 'Next step' }).waitFor()
  await settled(page)
  for (const key of ['2', '3', '4']) await page.keyboard.press(key)
  await page.getByText(/^Step 1 of/).waitFor()
  expect(answersOf(await readStored(page))).toEqual([])
  await page.keyboard.press('Space')
  await atStep(tab(page), 1)
  await page.close()
})

test('what nobody can check is judged by the student herself, by keyboard too', async () => {
  const page = await openTab()
  await page.keyboard.press('Space')
  const judge = page.getByRole('group', { name: 'Did you know it?' })
  await judge.waitFor()
  await settled(page)
  await page.keyboard.press('1')
  await page.getByRole('article').getByText('Not right', { exact: true }).waitFor()
  await settled(page)
  await page.keyboard.press('Space')
  await atStep(tab(page), 1)
  await page.keyboard.press('Space')
  await judge.waitFor()
  await settled(page)
  await page.keyboard.press('Space')
  await atStep(tab(page), 2)
  await page.close()
})

test('the key that shows the answer to a step is let go before it goes on', async () => {
  const page = await openTab()
  await page.keyboard.down('Space')
  await page.getByRole('group', { name: 'Did you know it?' }).waitFor()
  await settled(page)
  await page.keyboard.press('2')
  await page.getByRole('group', { name: 'Did you know it?' }).waitFor()
  await page.getByText(/^Step 1 of/).waitFor()
  await page.keyboard.up('Space')
  await page.keyboard.press('2')
  await atStep(tab(page), 1)
  await page.close()
})

test('a failed step offers the cards beneath it, and the case waits for the way back', async () => {
  const page = await openTab()
  await failStep(page)
  const [beneath = ''] = note.steps[0]?.beneath ?? []
  const link = page.locator(`a[href^="#/card/${beneath}"]`)
  await link.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'History' }).waitFor()
  expect(new URL(page.url()).hash).toMatch(`#/card/${beneath}:`)

  await page.getByRole('tab', { name: 'Study', exact: true }).click()
  await page.getByRole('button', { name: 'Next step' }).waitFor()
  await page.getByText('your choice: not right').waitFor()
  await page.close()
})

test('a failed case is graded and gone on from with the cards beneath it', async () => {
  const page = await openTab()
  await failStep(page)
  await toTheEnd(tab(page))
  expect(await page.locator('.grade.proposed b').innerText()).toBe('Again')
  const study = page.getByRole('button', { name: /^Grade Again, and study the/ })
  await study.focus()
  await page.keyboard.press('Enter')

  await page.getByText(`Cards beneath “${note.title.en}”`).waitFor()
  const beneath = note.steps[0]?.beneath ?? []
  const next = async () => (await shownCard(tab(page))).cardId.split(':')[0]
  await expect
    .poll(async () => beneath.includes((await next()) ?? ''), patience)
    .toBe(true)
  expect(answersOf(await readStored(page))).toMatchObject([{ cardId, grade: 'again' }])
  await page.close()
})

test('a reload in the middle of a case goes on where it was', async () => {
  const page = await openTab()
  await failStep(page)
  await settled(page)
  await page.keyboard.press('Space')
  await atStep(tab(page), 1)
  await page.reload()
  await untilReady(tab(page))

  await atStep(tab(page), 1)
  await page.getByText('Step 1: Not right.').waitFor()
  await page.close()
})

test('the popup keeps a case through its closing, and grades it by keyboard', async () => {
  const popup = await chromium.openPopup()
  await untilReady(popup)
  const [first] = note.steps
  if (!first) throw new Error('the case has steps')
  await atStep(popup, 0)
  await answerStep(popup, first.task)
  await popup.waitFor(hasText, 'Right')
  await read(popup)
  await popup.press('Space')
  await atStep(popup, 1)
  await popup.closeByBlur()

  const again = await chromium.openPopup()
  await untilReady(again)
  await atStep(again, 1)
  await toTheEnd(again)
  expect(await again.text()).toContain(
    `${note.steps.length} of ${note.steps.length} steps right.`,
  )
  await gradeWith(again, 'good')
  expect(answersOf(await readStored(again))).toMatchObject([
    { cardId, grade: 'good', writer: 'popup' },
  ])
  await again.close()
})

async function openTab(): Promise<Page> {
  const page = await chromium.newTab()
  await untilReady(tab(page))
  await atStep(tab(page), 0)
  return page
}

async function atStep(page: StudyPage, index: number): Promise<void> {
  await page.waitFor(hasText, `Step ${index + 1} of ${note.steps.length}`)
  await read(page)
}

function hasText(text: string): boolean {
  return document.querySelector('article')?.innerText.includes(text) === true
}

/** Goes on by Enter alone, and says of each answer that it was known. */
async function toTheEnd(page: StudyPage): Promise<void> {
  for (;;) {
    const { side } = await shownCard(page)
    if (side === 'answer') return read(page)
    await page.press('Enter')
    await read(page)
  }
}
