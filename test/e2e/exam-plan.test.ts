import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readyToGrade } from '../../src/tools/scenes/ready-to-grade'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { answersOf, readStored, rowOf } from '../helpers/stored'
import { studyCard, untilReady } from '../helpers/study'
import { tab } from '../helpers/tab'
import { en } from '../helpers/texts'
import { runByName } from '../helpers/palette'

const dayMs = 86_400_000
let chromium: LaunchedChromium
let page: Page

beforeAll(async () => {
  chromium = await launch({ language: 'en-US', timezone: calmTimezone() })
  page = await chromium.newTab()
  await untilReady(tab(page))
})
afterAll(() => chromium.close())

async function openPlan(): Promise<void> {
  await runByName(page, 'Open Exam plan')
  await page.getByRole('button', { name: en.exam.new }).waitFor()
}

async function openStudy(): Promise<void> {
  await page.evaluate(() => void (location.hash = '#/study'))
  await untilReady(tab(page))
}

/** Types a date into the field that has the keyboard, as the American form of it wants. */
async function typeDate(daysFromNow: number): Promise<void> {
  const date = new Date(Date.now() + daysFromNow * dayMs) // it is noon in the browser: its date is that of UTC
  const digits = (value: number): string => String(value).padStart(2, '0')
  await page.keyboard.type(
    `${digits(date.getUTCMonth() + 1)}${digits(date.getUTCDate())}${date.getUTCFullYear()}`,
  )
}

/** A date field takes several steps. */
async function pressUntilFocused(wanted: Locator): Promise<void> {
  for (let step = 0; step < 20; step++) {
    if (await wanted.evaluate((at) => at === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not lead there')
}

/** Counts the keys that are pressed in the page from now on. */
function countKeys(): Promise<void> {
  return page.evaluate(() => {
    const counted = { keys: 0 }
    Object.assign(globalThis, { counted })
    addEventListener('keydown', () => counted.keys++, { capture: true })
  })
}
const keysPressed = (): Promise<number> =>
  page.evaluate(
    () => (globalThis as unknown as { counted: { keys: number } }).counted.keys,
  )

/**
 * How long a person takes who types as most do, 0.28 s a key, and thinks for 1.35 s before each step: the
 * keystroke-level model (Card, Moran & Newell, Communications of the ACM 1980).
 */
function secondsByHand(keys: number, thoughts: number): number {
  return 0.28 * keys + 1.35 * thoughts
}

const exam = (name: string) => page.getByRole('article', { name })
const inDays = (days: number) => en.exam.inDays_other.replace('{{count}}', String(days))

test('an exam is made by keyboard in seconds, and one sentence says whether the minutes are enough', async () => {
  await openPlan()
  await page.getByText(en.plan.empty).waitFor()
  await countKeys()
  await pressUntilFocused(page.getByRole('button', { name: en.exam.new }))
  await page.keyboard.press('Enter')
  await page
    .getByLabel(en.exam.name, { exact: true })
    .and(page.locator(':focus'))
    .waitFor()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Physiology')
  await page.keyboard.press('Tab')
  await typeDate(23)
  await pressUntilFocused(page.getByLabel(en.exam.minutes, { exact: true }))
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('12')
  await page.keyboard.press('Enter')
  // Thought is taken for the button, the name, the date, the minutes and the end.
  expect(secondsByHand(await keysPressed(), 5)).toBeLessThan(20)

  await page.locator('dialog').waitFor({ state: 'detached' })
  await exam('Physiology').getByText(inDays(23), { exact: true }).waitFor()
  await exam('Physiology')
    .getByText(/12 minutes a day reach about \d+%/)
    .waitFor()
  await page.getByText(en.plan.verdict.short).waitFor()
  await page.getByText(/\d+ minutes a day would reach about 85%/).waitFor()
  await page.getByRole('table', { name: en.plan.load.title }).waitFor()
  await page.getByRole('table', { name: en.plan.forecast.title }).waitFor()
  await page.getByRole('table', { name: en.plan.worth.title }).waitFor()
  const today = page.getByRole('region', { name: en.plan.today.title })
  await today.getByText(/^\d+ cards, about 12 min/).waitFor()
  await expect
    .poll(() => today.getByText(/^First look: about \d+% chance/).count())
    .toBe(5)
})

test('study follows the plan: its cards come in its order, and the counts are those of its minutes', async () => {
  await openStudy()
  const stored = await readStored(page)
  const shown = await page.locator('article').getAttribute('data-card-id')
  expect(rowOf(stored, shown ?? '').state).toBe('new')
  // Twelve minutes hold 32 or 33 first visits of 21.9 seconds, more than the 20 new cards a day without a plan.
  await page.getByRole('button', { name: /^3\d new$/ }).waitFor()
  const { cardId } = await studyCard(tab(page), 'good')
  const after = await readStored(page)
  expect(answersOf(after).map((answer) => answer.cardId)).toEqual([cardId])
  // Light repeats: known at the first look, it does not come back today.
  expect(rowOf(after, cardId).queue).toBe('review')
})

test('while studying, the grades say what they mean for exam day, the status bar counts down, and the panel says why', async () => {
  await page.getByRole('button', { name: /^Exam in 23 d: \d+–\d+%$/ }).waitFor()
  await page.keyboard.press('i')
  await page.getByText(/first look: about \d+% chance to know it on exam day/).waitFor()
  // The plan decides when it comes, so its place among the new cards is not told beside it.
  const panel = page.getByRole('complementary', { name: en.workbench.panel })
  await panel.getByText(en.cardInfo.noCurve).waitFor()
  expect(await panel.getByText(/^This card is new to you/).count()).toBe(0)
  await page.keyboard.press('Control+J')
  await page.locator('article').click({ position: { x: 5, y: 5 } })
  await page.keyboard.press('Enter')
  await readyToGrade(page)
  const recalls = page.getByRole('group', { name: en.grade.title }).locator('.exam')
  await expect.poll(() => recalls.count()).toBe(4)
  const shares = (await recalls.allInnerTexts()).map((text) => Number.parseInt(text, 10))
  expect([...shares].sort((a, b) => a - b)).toEqual(shares)
  const described = page.getByRole('button', { name: en.grade.good, exact: true })
  expect(
    await described.evaluate((button) => {
      const id = button.getAttribute('aria-describedby') ?? ''
      return document.getElementById(id)?.textContent
    }),
  ).toMatch(/on exam day/)
})

test('the exam is moved, deleted and brought back by keyboard, and its plan with it', async () => {
  await openPlan()
  await exam('Physiology').getByRole('button', { name: en.exam.editThis }).focus()
  await page.keyboard.press('Enter')
  await page
    .getByLabel(en.exam.name, { exact: true })
    .and(page.locator(':focus'))
    .waitFor()
  await page.keyboard.press('Tab')
  await typeDate(9)
  await page.keyboard.press('Enter')
  await exam('Physiology').getByText(inDays(9), { exact: true }).waitFor()

  await exam('Physiology').getByRole('button', { name: en.exam.delete }).focus()
  await page.keyboard.press('Enter')
  await exam('Physiology').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Undo: Physiology deleted' }).waitFor()
  await openStudy()
  await page.getByRole('button', { name: '19 new' }).waitFor()

  await openPlan()
  await page.getByRole('button', { name: 'Undo: Physiology deleted' }).focus()
  await page.keyboard.press('Enter')
  await exam('Physiology').getByText(inDays(9), { exact: true }).waitFor()
  await exam('Physiology')
    .getByText(/minutes a day/)
    .first()
    .waitFor()
})

test('a moment that is over is refused in words, with what was typed kept', async () => {
  await page.getByRole('button', { name: en.exam.new }).focus()
  await page.keyboard.press('Enter')
  await page
    .getByLabel(en.exam.name, { exact: true })
    .and(page.locator(':focus'))
    .waitFor()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Yesterday')
  await page.keyboard.press('Tab')
  await typeDate(-1)
  await page.keyboard.press('Enter')
  await page.getByRole('alert').getByText(en.exam.problem.past).waitFor()
  expect(await page.getByLabel(en.exam.name, { exact: true }).inputValue()).toBe(
    'Yesterday',
  )
  await page.keyboard.press('Escape')
  await page.locator('dialog').waitFor({ state: 'detached' })
})
