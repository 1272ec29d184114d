import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Note } from '../../src/domain/card/note'
import type { CaseStep } from '../../src/domain/card/task'
import { Stage } from '../../src/tools/scenes/stage'
import { shippedCards, typicalCards } from '../../src/tools/scenes/typical-cards'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { answersOf, expectWhole, readStored } from '../helpers/stored'
import {
  expectCountsOfDatabase,
  gradeWith,
  patience,
  read,
  showAnswer,
  shownCard,
  untilReady,
} from '../helpers/study'
import { tab } from '../helpers/tab'

type NoteOf<Kind> = Extract<Note, { kind: Kind }>

let chromium: LaunchedChromium
let stage: Stage
let cards: Awaited<ReturnType<typeof typicalCards>>
let ordering: NoteOf<'ordering'>
let patient: NoteOf<'case'>

beforeAll(async () => {
  chromium = await launch({ language: 'en-US', timezone: calmTimezone() })
  stage = await Stage.of(chromium)
  cards = await typicalCards()
  const notes = new Map((await shippedCards()).map(({ id, note }) => [id, note]))
  ordering = noteOf(notes.get(cards.ordering), 'ordering')
  patient = noteOf(notes.get(cards.case), 'case')
})
afterAll(() => chromium.close())

beforeEach(async () => {
  await stage.reset()
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
})

test('parts are put in order by keyboard alone: right, and the suggestion is taken', async () => {
  const page = await openTab(cards.ordering)
  const right = ordering.steps.flat().map(({ en }) => en)
  expect(await orderOf(page)).not.toEqual(right)
  while ((await focused(page)) !== 'item') await page.keyboard.press('Tab')
  await page.keyboard.press('Home')
  for (const [place, part] of right.entries()) {
    const from = (await orderOf(page)).indexOf(part)
    await times(from - place, () => page.keyboard.press('ArrowDown'))
    await times(from - place, () => page.keyboard.press('Alt+ArrowUp'))
    expect((await orderOf(page))[place]).toBe(part)
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Tab')
  await showAnswer(tab(page), 'Enter')

  await page.getByRole('article').getByText('Right', { exact: true }).waitFor()
  await page.keyboard.press('Enter')
  await expect
    .poll(() => shownCard(page), patience)
    .not.toMatchObject({ cardId: cards.ordering })
  expect(answersOf(await readStored(page))).toMatchObject([
    { cardId: cards.ordering, grade: 'good' },
  ])
  await page.close()
})

test('a part in hand is moved by arrows alone, put back by Escape, and moved by its buttons', async () => {
  const page = await openTab(cards.ordering)
  const before = await orderOf(page)
  const [first = '', second = ''] = before
  await page.getByRole('button', { name: first, exact: true }).click()
  await page.keyboard.press('End')
  expect((await orderOf(page)).at(-1)).toBe(first)
  expect(await said(page)).toContain(`${first}: place ${before.length} of`)
  await page.keyboard.press('Escape')
  expect(await orderOf(page)).toEqual(before)

  await page.getByRole('button', { name: `Move “${second}” up` }).click()
  expect((await orderOf(page)).slice(0, 2)).toEqual([second, first])
  expect(await focused(page)).toBe('step up')
  await page.close()
})

test('a part is dragged by the mouse; what stands wrong is said beside the right order', async () => {
  const page = await openTab(cards.ordering)
  const before = await orderOf(page)
  const rows = page.getByRole('list', { name: 'Your order' }).getByRole('listitem')
  const from = await rows.last().boundingBox()
  const to = await rows.first().boundingBox()
  if (!from || !to) throw new Error('no rows')
  await page.mouse.move(from.x + 80, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + 80, to.y + to.height / 2, { steps: 8 })
  await page.mouse.move(to.x + 80, to.y + 2)
  await page.mouse.up()
  await expect
    .poll(() => orderOf(page), patience)
    .toEqual([before.at(-1), ...before.slice(0, -1)])

  await page.getByRole('button', { name: 'Check' }).click()
  const answer = page.getByRole('list', { name: 'The right order' })
  await answer.waitFor()
  expect(await answer.innerText()).toMatch(/you: \d/)
  await page.close()
})

test('a popup that closes keeps the order made so far', async () => {
  await stage.serveFirst(cards.ordering)
  const popup = await openPopup()
  await popup.evaluate(() => document.querySelector<HTMLElement>('.item')?.focus())
  await popup.press('Alt+ArrowDown')
  const order = await popup.evaluate(partsShown)
  await popup.closeByBlur()

  const again = await openPopup()
  await again.waitFor(
    (parts) => parts === String(document.querySelectorAll('.item').length),
    `${order.length}`,
  )
  expect(await again.evaluate(partsShown)).toEqual(order)
  await again.close()
})

test('a whole case by keyboard: a step fails, the tab is closed in the middle, the cards beneath come next, and undo brings it back', async () => {
  let page = await openTab(cards.case)
  const [first, ...rest] = patient.steps
  if (!first) throw new Error('no steps')
  await page.keyboard.press(await wrongKey(page, first))
  await page.getByRole('article').getByText('Not right', { exact: true }).waitFor()
  const offer = page.getByRole('group', { name: 'Cards beneath' }).getByRole('button')
  await offer.focus()
  await page.keyboard.press('Space')
  await expect.poll(() => offer.getAttribute('aria-pressed'), patience).toBe('true')
  await read(page)
  await offer.evaluate((button) => button.blur())
  await page.keyboard.press('Enter')
  await step(page, 2).waitFor()

  await page.close()
  page = await openTab()
  await step(page, 2).waitFor()
  expect(await shownCard(page)).toMatchObject({ cardId: cards.case, side: 'question' })
  for (const [index, one] of rest.entries()) {
    await step(page, index + 2).waitFor()
    await answerRightly(page, one)
    expect(await focusIsInCard(page)).toBe(true)
    await read(page)
    await page.keyboard.press('Enter')
  }
  await page.getByRole('heading', { name: resultText(rest.length) }).waitFor()
  expect(await said(page)).toContain(resultText(rest.length))
  await read(page)
  await gradeWith(tab(page), 'again')

  const count = await page
    .getByRole('status')
    .getByText(/beneath the case come/)
    .innerText()
  const beneath = first.beneath.slice(0, Number.parseInt(count))
  const next = await shownCard(page)
  expect(beneath.map((id) => `${id}:`)).toContainEqual(`${next.cardId.split(':')[0]}:`)
  await expectCountsOfDatabase(page)

  await page.keyboard.press('Control+z')
  await page.getByRole('heading', { name: resultText(rest.length) }).waitFor()
  expect(await shownCard(page)).toMatchObject({ cardId: cards.case, side: 'answer' })
  await read(page)
  await gradeWith(tab(page), 'good')
  const stored = await readStored(page)
  expect(answersOf(stored).map(({ cardId, grade }) => [cardId, grade])).toEqual([
    [cards.case, 'again'],
    [cards.case, 'good'],
  ])
  expectWhole(stored)
  await page.close()
})

test('a case goes on where the popup was closed, and digits choose, judge and grade in their turn', async () => {
  await stage.serveFirst(cards.case)
  const popup = await openPopup()
  await popup.press('1')
  await popup.waitFor((text) => document.body.innerText.includes(text), 'Next step')
  await read(popup)
  await popup.press('Space')
  await popup.waitFor((text) => document.body.innerText.includes(text), 'Step 2 of')
  await popup.closeByBlur()

  const again = await openPopup()
  await again.waitFor((text) => document.body.innerText.includes(text), 'Step 2 of')
  for (const { task } of patient.steps.slice(1)) {
    await again.press('Enter')
    await read(again)
    if (task.kind === 'basic') await again.press('2')
    await again.press('Enter')
  }
  await again.waitFor(
    (side) => document.querySelector(`article[data-side="${side}"]`) !== null,
    'answer',
  )
  await read(again)
  await gradeWith(again, 'hard')
  expect(answersOf(await readStored(again))).toMatchObject([
    { cardId: cards.case, grade: 'hard', writer: 'popup' },
  ])
  await again.close()
})

function noteOf<Kind extends Note['kind']>(
  note: Note | undefined,
  kind: Kind,
): NoteOf<Kind> {
  if (note?.kind !== kind) throw new Error(`no note of kind ${kind}`)
  return note as NoteOf<Kind>
}

async function openTab(cardId?: string): Promise<Page> {
  if (cardId) await stage.serveFirst(cardId)
  const page = await chromium.page('newtab.html#/study')
  await untilReady(tab(page))
  return page
}

async function openPopup() {
  const popup = await chromium.openPopup()
  await untilReady(popup)
  return popup
}

/** The parts of an ordering as they stand. */
function partsShown(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.order .text')].map((part) =>
    part.innerText.trim(),
  )
}

function orderOf(page: Page): Promise<string[]> {
  return page.evaluate(partsShown)
}

/** The classes of what has the keyboard's focus, without those of its component. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...(document.activeElement?.classList ?? [])]
      .filter((name) => !name.startsWith('svelte-'))
      .join(' '),
  )
}

function focusIsInCard(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.activeElement?.closest('[aria-label="Study"]') !== null,
  )
}

/** What a screen reader was told last. */
function said(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[aria-live]')].map((one) => one.textContent).join(' '),
  )
}

function step(page: Page, number: number) {
  return page.getByText(`Step ${number} of ${patient.steps.length}`, { exact: true })
}

function resultText(right: number): string {
  return `${right} of ${patient.steps.length} steps right`
}

async function wrongKey(page: Page, { task }: CaseStep): Promise<string> {
  if (task.kind !== 'choice') throw new Error('the step has no options')
  const right = task.options.filter(({ correct }) => correct).map(({ text }) => text.en)
  const shown = await page.locator('.options .text').allInnerTexts()
  return `${shown.findIndex((text) => !right.includes(text)) + 1}`
}

/** Answers a step by keyboard and waits for its verdict. */
async function answerRightly(page: Page, { task }: CaseStep): Promise<void> {
  switch (task.kind) {
    case 'choice': {
      const right = task.options
        .filter(({ correct }) => correct)
        .map(({ text }) => text.en)
      const shown = await page.locator('.options .text').allInnerTexts()
      await page.keyboard.press(`${shown.findIndex((text) => right.includes(text)) + 1}`)
      break
    }
    case 'typed':
    case 'numeric':
      await page.getByRole('textbox').fill(task.answer.en)
      await page.keyboard.press('Enter')
      break
    case 'basic':
      await page.keyboard.press('Enter')
      await page.getByRole('group', { name: 'Did you know it?' }).waitFor()
      await read(page)
      await page.keyboard.press('2')
      break
    case 'ordering':
      throw new Error('the typical case has no ordering')
  }
  await page.getByRole('button', { name: /Next step|See the result/ }).waitFor()
}

async function times(count: number, work: () => Promise<void>): Promise<void> {
  for (let turn = 0; turn < count; turn++) await work()
}
