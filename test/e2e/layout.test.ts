import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { Stage } from '../../src/tools/scenes/stage'
import { typicalCards } from '../../src/tools/scenes/typical-cards'
import { launch, type LaunchedChromium } from '../helpers/chromium'

let chromium: LaunchedChromium
let stage: Stage
let page: Page

beforeAll(async () => {
  chromium = await launch({ language: 'en-US', size: { width: 1200, height: 800 } })
  stage = await Stage.of(chromium)
})
afterAll(() => chromium.close())
beforeEach(async () => {
  await stage.reset()
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
  await stage.serveFirst((await typicalCards()).basic)
  page = await chromium.page('newtab.html')
  // The counts come last: after them the page itself has nothing more to say.
  await page.getByRole('button', { name: /^\d+ new$/ }).waitFor()
})
afterEach(() => page.close())

/** Presses keys one after the other: `Control+k`, then `w`. */
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

async function openSettings(): Promise<void> {
  await press('Control+,')
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
}

function tabNames(within: Page | Locator = page): Promise<string[]> {
  return within
    .getByRole('tablist', { name: 'Open views' })
    .getByRole('tab')
    .allInnerTexts()
}

function tab(name: string): Locator {
  return page.getByRole('tab', { name })
}

/** What the address says, without the sign. */
function address(): string {
  return new URL(page.url()).hash.replace('#/', '')
}

function focused(element: Locator): Promise<void> {
  return element.and(page.locator(':focus')).waitFor()
}

/** The question stands whole above its buttons. */
async function questionInSight(): Promise<boolean> {
  const question = await page.locator('article h1').boundingBox()
  const button = await page.getByRole('button', { name: 'Show answer' }).boundingBox()
  if (!question || !button) return false
  return question.y + question.height <= button.y
}

async function announced(text: string): Promise<void> {
  await page
    .locator('[aria-live="polite"] > *')
    .filter({ hasText: text })
    .last()
    .waitFor({ state: 'attached' })
}

test('the address and the browser’s back and forward follow the tab shown', async () => {
  await openSettings()
  await expect.poll(address).toBe('settings')
  await tab('Study').click()
  await page.getByRole('article').waitFor()
  await expect.poll(address).toBe('study')

  await page.goBack()
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
  await expect.poll(() => tab('Settings').getAttribute('aria-selected')).toBe('true')
  await page.goForward()
  await page.getByRole('article').waitFor()
  await expect.poll(() => tab('Study').getAttribute('aria-selected')).toBe('true')
})

test('tabs are walked, moved and closed by keyboard, and the focus stays on a tab', async () => {
  await openSettings()
  await tab('Settings').focus()
  await press('Home')
  await focused(tab('Study'))
  await press('ArrowRight')
  await focused(tab('Settings'))
  await press('Control+k', 'Shift+ArrowLeft')
  await expect.poll(() => tabNames()).toEqual(['Settings', 'Study'])
  await press('Delete')
  await focused(tab('Study'))
  await expect.poll(() => tabNames()).toEqual(['Study'])
  await expect.poll(address).toBe('study')
})

test('a tab is dragged to another place, closed by its cross and by the middle button', async () => {
  await openSettings()
  await tab('Settings').dragTo(tab('Study'), { targetPosition: { x: 4, y: 10 } })
  await expect.poll(() => tabNames()).toEqual(['Settings', 'Study'])
  await tab('Settings').locator('.tab-cross').click()
  await focused(tab('Study'))
  await openSettings()
  await tab('Settings').click({ button: 'middle' })
  await page.getByRole('article').waitFor()
  await expect.poll(() => tabNames()).toEqual(['Study'])
})

test('a view whose focused control goes with it hands the focus to the next view', async () => {
  await openSettings()
  await page.getByLabel('New cards per day').focus()
  await press('Control+k', 'w')
  await page.getByRole('article').waitFor()
  await focused(page.getByRole('tabpanel', { name: 'Study' }))
})

test('a second column stands beside the first, keys go to the one that has the focus, and it is gone with its tab', async () => {
  await openSettings()
  await press('Control+\\')
  const left = page.getByRole('group', { name: 'Left column' })
  const right = page.getByRole('group', { name: 'Right column' })
  await expect
    .poll(() => Promise.all([tabNames(left), tabNames(right)]))
    .toEqual([['Study'], ['Settings']])
  await left.getByRole('article').waitFor()
  await announced('Two columns')

  await press('Control+k', 'Control+ArrowLeft')
  await expect.poll(address).toBe('study')
  await press('Space')
  await left.locator('article[data-side="answer"]').waitFor()
  await right.getByLabel('New cards per day').focus()
  await expect.poll(address).toBe('settings')
  await press('Control+k', 'm')
  await right.waitFor({ state: 'detached' })
  await expect.poll(() => tabNames()).toEqual(['Study', 'Settings'])
})

test('a tab that goes to the other column takes the keyboard with it, and one chord brings it to the other column', async () => {
  await openSettings()
  const field = page.getByLabel('New cards per day')
  await field.focus()
  await press('Control+\\')
  const left = page.getByRole('group', { name: 'Left column' })
  const right = page.getByRole('group', { name: 'Right column' })
  await focused(right.getByRole('tabpanel', { name: 'Settings' }))
  expect(address()).toBe('settings')

  await press('Control+k', 'Control+ArrowLeft')
  await focused(left.getByRole('tabpanel', { name: 'Study' }))
  expect(address()).toBe('study')
  await press('Control+k', 'Control+ArrowRight')
  await focused(right.getByRole('tabpanel', { name: 'Settings' }))
  await press('Control+k', 'w')
  await focused(page.getByRole('tabpanel', { name: 'Study' }))
})

test('the panel comes and goes with its key, shows what it showed last, and gives the focus back', async () => {
  const panel = page.getByRole('complementary', { name: 'Panel' })
  await press('Control+j')
  await announced('Panel shown')
  await panel.getByRole('tab', { name: 'Why this card', selected: true }).waitFor()
  await panel.getByRole('tab', { name: 'Why this card' }).focus()
  await press('ArrowRight', 'ArrowRight', 'ArrowRight')
  await focused(panel.getByRole('tab', { name: 'Source', selected: true }))
  await panel.getByText('is shown with its answer').waitFor()
  await press('Tab')
  await focused(panel.getByRole('button', { name: 'Hide the panel' }))
  await press('Enter')
  await panel.waitFor({ state: 'detached' })
  await focused(tab('Study'))
  await press('Control+j')
  await panel.getByRole('tab', { name: 'Source', selected: true }).waitFor()
})

test('every size is changed by keyboard and by pointer', async () => {
  await press('Control+b', 'Control+j')
  const width = page.getByRole('separator', { name: 'Width of the side bar' })
  const height = page.getByRole('separator', { name: 'Height of the panel' })
  const sideBar = page.getByRole('complementary', { name: 'Side bar' })
  const before = (await sideBar.boundingBox())?.width ?? 0
  await width.focus()
  await press('ArrowRight', 'ArrowRight')
  await expect.poll(async () => (await sideBar.boundingBox())?.width).toBe(before + 32)
  await expect.poll(() => width.getAttribute('aria-valuenow')).toBe('19.5')

  const box = await height.boundingBox()
  if (!box) throw new Error('the separator is not drawn')
  await page.mouse.move(box.x + 200, box.y + 3)
  await page.mouse.down()
  await page.mouse.move(box.x + 200, box.y - 61, { steps: 4 })
  await page.mouse.up()
  await expect
    .poll(async () => Number(await height.getAttribute('aria-valuenow')))
    .toBeCloseTo(19, 0)
  await width.dblclick()
  await expect.poll(async () => (await sideBar.boundingBox())?.width).toBe(before)
})

test('on a small window the side bar and the panel leave the question in sight, and tell their real size', async () => {
  await page.setViewportSize({ width: 760, height: 520 })
  await press('Control+b', 'Control+j')
  const width = page.getByRole('separator', { name: 'Width of the side bar' })
  const sideBar = page.getByRole('complementary', { name: 'Side bar' })
  const drawn = async (): Promise<number> =>
    ((await sideBar.boundingBox())?.width ?? 0) / 16
  await width.waitFor()
  const before = await drawn()
  expect(before).toBeLessThan(17.5)
  await expect
    .poll(async () => Number(await width.getAttribute('aria-valuenow')))
    .toBeCloseTo(before, 1)
  await page.getByRole('tab', { name: 'Why this card' }).waitFor()
  await expect.poll(questionInSight).toBe(true)
  await width.focus()
  await press('ArrowRight')
  await expect.poll(drawn).toBeCloseTo(before + 1, 1)
})

test('in large type a window counts as narrow sooner: the side bar lies over the card, which keeps its width', async () => {
  await page.setViewportSize({ width: 1000, height: 760 })
  await press('Control+b', 'Control+j')
  await page.getByRole('separator', { name: 'Width of the side bar' }).waitFor()
  await stage.prefer({ textSize: 150 })
  await page.getByRole('tree').waitFor({ state: 'detached' })
  await expect
    .poll(async () => (await page.locator('.study').boundingBox())?.width)
    .toBeGreaterThan(900)
  await expect.poll(questionInSight).toBe(true)
  await press('Control+b')
  await page.getByRole('tree').waitFor()
  await expect
    .poll(async () => (await page.locator('.study').boundingBox())?.width)
    .toBeGreaterThan(900)
  await press('Escape')
  await page.getByRole('tree').waitFor({ state: 'detached' })
})

test('the ways of studying a topic stay when the window narrows under them, and leave the keyboard in the view', async () => {
  await press('Control+b')
  await page.getByRole('treeitem', { name: /^Muscle anatomy/ }).click()
  const dialog = page.getByRole('dialog', { name: /Muscle anatomy/ })
  await dialog.waitFor()
  await page.setViewportSize({ width: 600, height: 700 })
  await page.getByRole('tree').waitFor({ state: 'detached' })
  await dialog.getByRole('button', { name: 'Close' }).click()
  await dialog.waitFor({ state: 'detached' })
  await focused(page.getByRole('tabpanel', { name: 'Study' }))
})

test('zen mode leaves what is studied, and one button or the key brings the rest back', async () => {
  await press('Control+k', 'z')
  const parts = page.locator('.title, .activity, .tab-strip, .status')
  await expect.poll(() => parts.filter({ visible: true }).count()).toBe(0)
  await announced('Zen mode')
  await press('Space')
  await page.locator('article[data-side="answer"]').waitFor()
  await page.getByRole('button', { name: 'Leave zen mode' }).click()
  await expect.poll(() => parts.filter({ visible: true }).count()).toBe(4)
  await focused(page.getByRole('tabpanel', { name: 'Study' }))
})

test('what was open and how large stays over a restart of the browser', async () => {
  await openSettings()
  await press('Control+\\', 'Control+j')
  const split = page.getByRole('separator', { name: 'Width of the left column' })
  await split.focus()
  await press('ArrowRight')
  await page.waitForFunction(() =>
    Object.entries(localStorage).some(
      ([key, value]) => key.endsWith('.frame') && String(value).includes('"split":55'),
    ),
  )
  await chromium.quit()
  chromium = await chromium.relaunch()
  page = await chromium.page('newtab.html')
  await page.getByRole('group', { name: 'Left column' }).getByRole('article').waitFor()
  const right = page.getByRole('group', { name: 'Right column' })
  await right.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
  await page.getByRole('tab', { name: 'Why this card' }).waitFor()
  const again = page.getByRole('separator', { name: 'Width of the left column' })
  await expect.poll(() => again.getAttribute('aria-valuenow')).toBe('55')
  await expect.poll(address).toBe('')
})
