import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Note } from '../../src/domain/card/note'
import type { ToolbarPopup } from '../../src/tools/drivers/toolbar-popup'
import { Stage } from '../../src/tools/scenes/stage'
import { shippedCards, typicalCards } from '../../src/tools/scenes/typical-cards'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { typeLetters, writtenAnswer } from '../helpers/right-answers'
import { answersOf, readStored } from '../helpers/stored'
import {
  gradeWith,
  patience,
  read,
  showAnswer,
  shownCard,
  untilReady,
  type StudyPage,
} from '../helpers/study'
import { tab } from '../helpers/tab'

let chromium: LaunchedChromium
let stage: Stage
let cards: Awaited<ReturnType<typeof typicalCards>>
/** By card id. */
let notes: ReadonlyMap<string, Note>

beforeAll(async () => {
  chromium = await launch({ language: 'en-US', timezone: calmTimezone() })
  stage = await Stage.of(chromium)
  cards = await typicalCards()
  notes = new Map((await shippedCards()).map(({ id, note }) => [id, note]))
})
afterAll(() => chromium.close())

beforeEach(async () => {
  await stage.reset()
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
})

const typedKinds = ['typed', 'numeric', 'range', 'calculation'] as const

test.each(typedKinds)(
  'in a new tab a %s card is answered by keyboard alone: right, the suggestion taken',
  async (kind) => {
    const page = await openTab(cards[kind])
    await expect
      .poll(() => shownCard(page), patience)
      .toMatchObject({ cardId: cards[kind], takes: 'text' })
    await untilField(tab(page))
    await page.keyboard.type(answerOf(cards[kind]))
    await showAnswer(tab(page), 'Enter')

    const article = page.getByRole('article')
    await article.getByText('Right', { exact: true }).waitFor()
    expect(await suggested(page)).toBe('Good')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => shownCard(page), patience)
      .not.toMatchObject({
        cardId: cards[kind],
      })
    expect(answersOf(await readStored(page))).toMatchObject([
      { cardId: cards[kind], grade: 'good' },
    ])
    await page.close()
  },
)

test.each(typedKinds)(
  'a wrong answer to a %s card is said to be, and the student may overrule the suggestion',
  async (kind) => {
    const page = await openTab(cards[kind])
    await untilField(tab(page))
    // Letters that are commands elsewhere, and digits that grade elsewhere, are typed here.
    const wrong = kind === 'typed' ? 'fbsl 123456789' : '123456789'
    await page.keyboard.type(wrong)
    await showAnswer(tab(page), 'Enter')

    await page.getByRole('article').getByText('Not right', { exact: true }).waitFor()
    expect(await suggested(page)).toBe('Again')
    expect(await page.getByRole('article').innerText()).toContain(wrong)
    await gradeWith(tab(page), 'hard')
    expect(answersOf(await readStored(page))).toMatchObject([
      { cardId: cards[kind], grade: 'hard' },
    ])
    await page.close()
  },
)

test.each(['numeric', 'range', 'calculation'] as const)(
  'what holds no number is no answer to a %s card: the field says so, and the next try counts',
  async (kind) => {
    const page = await openTab(cards[kind])
    await untilField(tab(page))
    await page.keyboard.type('fbsl')
    await page.keyboard.press('Enter')
    const field = page.getByRole('textbox', { name: 'Your answer' })
    await page.getByRole('alert').getByText('cannot be read as a number').waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await page.getByRole('button', { name: 'Again' }).count()).toBe(0)

    await field.fill('')
    await page.getByRole('button', { name: 'Show answer' }).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.keyboard.type(answerOf(cards[kind]))
    await showAnswer(tab(page), 'Enter')
    expect(await suggested(page)).toBe('Good')
    await page.close()
  },
)

test('several options are chosen and taken back by digits, then checked', async () => {
  const page = await openTab(cards.several)
  const note = notes.get(cards.several)
  const options = page.getByRole('list', { name: 'Options' }).getByRole('button')
  await options.first().waitFor()
  const texts = await options.allInnerTexts()
  const right = texts.flatMap((text, index) =>
    isRight(note, text) ? [`${index + 1}`] : [],
  )
  const wrong = texts.findIndex((text) => !isRight(note, text)) + 1

  for (const key of [`${wrong}`, ...right, `${wrong}`]) await page.keyboard.press(key)
  const chosen = page
    .getByRole('list', { name: 'Options' })
    .locator('[aria-pressed=true]')
  await expect.poll(() => chosen.count(), patience).toBe(right.length)
  await page.getByRole('button', { name: 'Check' }).waitFor()
  await showAnswer(tab(page), 'Enter')

  await page.getByRole('article').getByText('Right', { exact: true }).waitFor()
  expect(await suggested(page)).toBe('Good')
  await gradeWith(tab(page), 'good')
  await page.close()
})

test('after a click on an option Enter checks the choice', async () => {
  const page = await openTab(cards.several)
  await page.getByRole('list', { name: 'Options' }).getByRole('button').first().click()
  await showAnswer(tab(page), 'Enter')

  await page
    .getByRole('article')
    .getByText(/Partly right|Not right/)
    .waitFor()
  await page.close()
})

test('read in the other language, a verdict stays what it was', async () => {
  const page = await openTab(cards.typed)
  const slipped = answerOf(cards.typed).replace(/^(...)./, '$1')
  await untilField(tab(page))
  await page.keyboard.type(slipped)
  await showAnswer(tab(page), 'Enter')
  await page.getByRole('article').getByText('One letter slipped').waitFor()
  await page.keyboard.press('l')
  await page.getByRole('button', { name: 'Show this card in English' }).waitFor()

  await page.getByRole('article').getByText('Right', { exact: true }).waitFor()
  await page.close()
})

test('Escape leaves the field, and then letters are commands again', async () => {
  const page = await openTab(cards.typed)
  await untilField(tab(page))
  await page.keyboard.type('cos')
  await page.keyboard.press('Escape')
  await page.keyboard.press('f')

  const flag = page.getByRole('button', { name: 'Flag this card', exact: true })
  await expect.poll(() => flag.getAttribute('aria-pressed'), patience).toBe('true')
  expect(await page.getByRole('textbox', { name: 'Your answer' }).inputValue()).toBe(
    'cos',
  )
  await page.close()
})

test.each(typedKinds)(
  'the popup answers a %s card by keyboard, and half-typed text outlives its closing',
  async (kind) => {
    await stage.serveFirst(cards[kind])
    const answer = answerOf(cards[kind])
    const begun = answer.slice(0, 2)
    const popup = await openPopup()
    await untilField(popup)
    await typeLetters(popup, begun)
    await popup.waitFor((text) => document.querySelector('input')?.value === text, begun)
    await popup.closeByBlur()

    const again = await openPopup()
    await untilField(again)
    expect(await again.evaluate(() => document.querySelector('input')?.value)).toBe(begun)
    await typeLetters(again, answer.slice(2))
    await showAnswer(again, 'Enter')
    await expect.poll(() => again.text(), patience).toMatch(/^Right$/m)
    await again.closeByBlur()

    const once = await openPopup()
    expect(await shownCard(once)).toMatchObject({ cardId: cards[kind], side: 'answer' })
    await expect.poll(() => once.text(), patience).toMatch(/^Right$/m)
    await read(once)
    await gradeWith(once, 'good')
    expect(answersOf(await readStored(once))).toMatchObject([
      { cardId: cards[kind], grade: 'good', writer: 'popup' },
    ])
    await once.close()
  },
)

/** Waits until what is typed goes into the field of the card. */
function untilField(page: StudyPage): Promise<unknown> {
  return page.waitFor(
    (field) => document.activeElement?.matches(field) === true,
    'article input',
  )
}

async function openTab(cardId: string): Promise<Page> {
  await stage.serveFirst(cardId)
  const page = await chromium.newTab()
  await untilReady(tab(page))
  return page
}

async function openPopup(): Promise<ToolbarPopup> {
  const popup = await chromium.openPopup()
  await untilReady(popup)
  return popup
}

/** The answer to a card that was never reviewed. */
function answerOf(cardId: string): string {
  const note = notes.get(cardId)
  if (!note) throw new Error(`no card is called ${cardId}`)
  return writtenAnswer(note, cardId)
}

function isRight(note: Note | undefined, text: string): boolean {
  if (note?.kind !== 'choice') return false
  return note.options.some(({ text: { en }, correct }) => correct && text.includes(en))
}

/** The grade that is marked as suggested. */
async function suggested(page: Page): Promise<string> {
  return page.locator('.grade.proposed b').innerText()
}
