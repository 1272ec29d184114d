import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { OrderingTask } from '../../src/domain/card/task'
import type { ToolbarPopup } from '../../src/tools/drivers/toolbar-popup'
import { Stage } from '../../src/tools/scenes/stage'
import { shippedCards, typicalCards } from '../../src/tools/scenes/typical-cards'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { orderingOf, putInOrder, rightOrder, shownOrder } from '../helpers/ordering'
import { answersOf, readStored } from '../helpers/stored'
import { gradeWith, patience, showAnswer, shownCard, untilReady } from '../helpers/study'
import { tab } from '../helpers/tab'

let chromium: LaunchedChromium
let stage: Stage
let cardId: string
let task: OrderingTask

beforeAll(async () => {
  chromium = await launch({ language: 'en-US', timezone: calmTimezone() })
  stage = await Stage.of(chromium)
  cardId = (await typicalCards()).ordering
  task = orderingOf((await shippedCards()).find(({ id }) => id === cardId)?.note)
})
afterAll(() => chromium.close())

beforeEach(async () => {
  await stage.reset()
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
  await stage.serveFirst(cardId)
})

test('in a new tab steps are put in order by keyboard alone, and the suggestion is taken', async () => {
  const page = await openTab()
  expect(await shownOrder(tab(page))).not.toEqual(rightOrder(task))
  await putInOrder(tab(page), rightOrder(task))
  await page.getByRole('button', { name: 'Check' }).waitFor()
  await showAnswer(tab(page), 'Enter')

  const article = page.getByRole('article')
  await article.getByText('Right', { exact: true }).waitFor()
  expect(await article.getByText('you had it at').count()).toBe(0)
  await page.keyboard.press('Enter')
  await expect.poll(() => shownCard(tab(page)), patience).not.toMatchObject({ cardId })
  expect(answersOf(await readStored(page))).toMatchObject([{ cardId, grade: 'good' }])
  await page.close()
})

test('steps that stand together are right in either order', async () => {
  const page = await openTab()
  const [first, second] = task.steps.find(({ length }) => length > 1) ?? []
  const swapped = rightOrder(task).map((text) => {
    if (text === first?.en) return second?.en ?? ''
    return text === second?.en ? (first?.en ?? '') : text
  })
  await putInOrder(tab(page), swapped)
  await showAnswer(tab(page), 'Enter')
  await page.getByRole('article').getByText('Right', { exact: true }).waitFor()
  await page.close()
})

test('a wrong order is said to be, with where each step stood', async () => {
  const page = await openTab()
  const [first = '', ...others] = rightOrder(task)
  await putInOrder(tab(page), [...others, first])
  await showAnswer(tab(page), 'Enter')

  const article = page.getByRole('article')
  await article.getByText('Partly right').waitFor()
  const right = article.getByRole('list', { name: 'The right order' })
  const place = `you had it at ${others.length + 1}`
  expect(await right.getByRole('listitem').first().innerText()).toContain(place)
  expect(await right.getByText('you had it at').count()).toBe(1)
  expect(await page.locator('.grade.proposed b').innerText()).toBe('Again')
  await page.close()
})

test('every move is told to those who do not see it, and Escape puts a step back', async () => {
  const page = await openTab()
  const before = await shownOrder(tab(page))
  const [top = '', second = ''] = before
  await page.keyboard.press('Space')
  await told(
    page,
    `Picked up: ${top}, position 1 of ${before.length}. The arrow keys move it.`,
  )
  await page.keyboard.press('ArrowDown')
  await told(page, `${top}: position 2 of ${before.length}.`)
  await expect
    .poll(() => shownOrder(tab(page)), patience)
    .toEqual([second, top, ...before.slice(2)])
  await page.keyboard.press('Escape')
  await told(page, `Back in its place: ${top}, position 1 of ${before.length}.`)
  await expect.poll(() => shownOrder(tab(page)), patience).toEqual(before)

  await page.keyboard.press('Alt+ArrowDown')
  await told(page, `${top}: position 2 of ${before.length}.`)
  await page.close()
})

test('a step is dragged by the mouse to another place', async () => {
  const page = await openTab()
  const before = await shownOrder(tab(page))
  const steps = page.getByRole('option')
  const [from, to] = await Promise.all([
    middleOf(page, 0),
    middleOf(page, before.length - 1),
  ])
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y + 4, { steps: 12 })
  await page.mouse.up()

  const [top = '', ...others] = before
  await expect.poll(() => shownOrder(tab(page)), patience).toEqual([...others, top])
  await steps.last().and(page.locator('[aria-selected="true"]')).waitFor()
  await page.close()
})

test('a finger drags a step by its grip', async () => {
  const page = await openTab()
  const before = await shownOrder(tab(page))
  const from = await page.locator('.grip').first().boundingBox()
  const to = await middleOf(page, 2)
  if (!from) throw new Error('the first step has a grip')
  const x = from.x + from.width / 2
  const y = from.y + from.height / 2
  const cdp = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at === undefined ? [] : [{ x, y: at }],
    })
  await touch('touchStart', y)
  for (const part of [0.25, 0.5, 0.75, 1])
    await touch('touchMove', y + part * (to.y + 4 - y))
  await touch('touchEnd')

  const [top = '', second = '', third = '', ...others] = before
  await expect
    .poll(() => shownOrder(tab(page)), patience)
    .toEqual([second, third, top, ...others])
  await page.close()
})

test('without dragging, a step is pressed and then its place', async () => {
  const page = await openTab()
  const before = await shownOrder(tab(page))
  await page.getByRole('option').nth(3).click()
  await page.getByRole('option').nth(1).click()
  const [top = '', second = '', third = '', fourth = '', ...others] = before
  await expect
    .poll(() => shownOrder(tab(page)), patience)
    .toEqual([top, fourth, second, third, ...others])
  await page.close()
})

test('an order that was begun outlives a reload of the tab', async () => {
  const page = await openTab()
  const before = await shownOrder(tab(page))
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(() => shownOrder(tab(page)), patience).not.toEqual(before)
  const begun = await shownOrder(tab(page))
  await page.reload()
  await untilReady(tab(page))
  await expect.poll(() => shownOrder(tab(page)), patience).toEqual(begun)
  await page.close()
})

test('the popup puts in order by keyboard, and what was begun outlives its closing', async () => {
  const popup = await openPopup()
  await popup.waitFor(() => document.activeElement?.role === 'listbox')
  await popup.press('Alt+ArrowDown')
  const begun = await shownOrder(popup)
  await popup.closeByBlur()

  const again = await openPopup()
  await again.waitFor(() => document.activeElement?.role === 'listbox')
  await expect.poll(() => shownOrder(again), patience).toEqual(begun)
  await putInOrder(again, rightOrder(task))
  await showAnswer(again, 'Enter')
  await expect.poll(() => again.text(), patience).toMatch(/^Right$/m)
  await gradeWith(again, 'good')
  expect(answersOf(await readStored(again))).toMatchObject([
    { cardId, grade: 'good', writer: 'popup' },
  ])
  await again.close()
})

async function openTab(): Promise<Page> {
  const page = await chromium.newTab()
  await untilReady(tab(page))
  await page.getByRole('listbox', { name: 'Steps' }).waitFor()
  return page
}

async function openPopup(): Promise<ToolbarPopup> {
  const popup = await chromium.openPopup()
  await untilReady(popup)
  return popup
}

async function told(page: Page, text: string): Promise<void> {
  await page.locator('[aria-live]').getByText(text, { exact: true }).last().waitFor()
}

async function middleOf(page: Page, index: number): Promise<{ x: number; y: number }> {
  const box = await page.getByRole('option').nth(index).boundingBox()
  if (!box) throw new Error(`there is no step ${index}`)
  return { x: box.x + box.width / 3, y: box.y + box.height / 2 }
}
