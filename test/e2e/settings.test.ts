import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { readyToGrade } from '../../src/tools/scenes/ready-to-grade'
import { Stage } from '../../src/tools/scenes/stage'
import { launch, type LaunchedChromium } from '../helpers/chromium'

let chromium: LaunchedChromium
let stage: Stage
let page: Page

beforeAll(async () => {
  chromium = await launch({ language: 'en-US' })
  stage = await Stage.of(chromium)
})
afterAll(() => chromium.close())
beforeEach(async () => {
  await stage.reset()
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
  page = await chromium.page('newtab.html#/settings')
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
})
afterEach(() => page.close())

function button(name: string): Locator {
  return page.getByRole('button', { name, exact: true })
}

function field(name: string): Locator {
  return page.getByLabel(name, { exact: true })
}

/** Presses Tab until the control has the keyboard. */
async function tabTo(control: Locator): Promise<void> {
  const focused = control.and(page.locator(':focus'))
  for (let presses = 0; (await focused.count()) === 0; presses += 1) {
    expect(presses).toBeLessThan(80)
    await page.keyboard.press('Tab')
  }
}

/** Another address of the page that is open: what stands in the status bar was there before. */
async function openStudy(): Promise<void> {
  await page.goto(`chrome-extension://${chromium.extensionId}/newtab.html#/study`)
  await button('Show answer').waitFor()
  await page.getByRole('button', { name: / new$/ }).waitFor()
}

/** The size of plain text, in px. */
function typeSize(of: Page): Promise<string> {
  return of.evaluate(() => getComputedStyle(document.body).fontSize)
}

function chooseFile(text: string): Promise<void> {
  return page.setInputFiles('#settings-file', {
    name: 'settings.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
}

test('a setting is found by words of its name, explanation or group, and what is not there is said', async () => {
  await tabTo(page.getByRole('searchbox'))
  await page.keyboard.type('text siz')
  await page.getByText('1 setting found').waitFor()
  await field('Text size').waitFor()
  expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['Looks'])
  await page.getByRole('searchbox').fill('memory')
  await field('Longest interval, in days').waitFor()
  await page.getByRole('searchbox').fill('qqqq')
  await page.getByText('0 settings found').waitFor()
  expect(await page.locator('.settings .row:visible').count()).toBe(0)
})

/** The button of a section in the list of sections. */
function section(name: string): Locator {
  return page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('button', { name, exact: true })
}

function marked(name: string): Promise<void> {
  return section(name).and(page.locator('[aria-current]')).waitFor()
}

/** Waits until a heading lies inside what is seen of the settings. */
function inSight(heading: string): Promise<unknown> {
  return page.waitForFunction((title) => {
    const headings = [...document.querySelectorAll('.settings h2')]
    const found = headings.find(({ textContent }) => textContent === title)
    const seen = document.querySelector('.settings')?.getBoundingClientRect()
    const box = found?.getBoundingClientRect()
    return seen && box && box.top >= seen.top && box.bottom <= seen.bottom
  }, heading)
}

test.each([
  ['beside them', 1366],
  ['above them', 400],
] as const)(
  'the list of sections %s leads to each by keyboard, follows what is read, and narrows with a search',
  async (_, width) => {
    await page.setViewportSize({ width, height: 768 })
    await marked('Every day')
    for (const name of ['New tab', 'Your data', 'Memory'] as const) {
      await tabTo(section(name))
      await page.keyboard.press('Enter')
      await inSight(name)
      await marked(name)
      await page.getByRole('heading', { name }).and(page.locator(':focus')).waitFor()
    }
    await page.keyboard.press('Tab')
    await page.getByRole('region', { name: 'Memory' }).locator('input:focus').waitFor()

    await page.locator('.settings').evaluate((settings) => {
      settings.scrollTop = settings.scrollHeight
    })
    await marked('Your data')
    await page.locator('.settings').evaluate((settings) => {
      settings.scrollTop = 0
    })
    await marked('Every day')

    await page.getByRole('searchbox').fill('text size')
    await expect
      .poll(() =>
        page
          .getByRole('navigation', { name: 'Sections' })
          .getByRole('button')
          .allInnerTexts(),
      )
      .toEqual(['Looks'])
    await page.getByRole('searchbox').fill('qqqq')
    await page.getByRole('navigation', { name: 'Sections' }).waitFor({ state: 'hidden' })
  },
)

test('text size holds for the whole program and the popup, from the first paint on, until it is reset', async () => {
  const plain = await typeSize(page)
  await tabTo(field('Text size'))
  await page.keyboard.press('End')
  await button('Reset “Text size” to its default').waitFor()
  await expect.poll(() => typeSize(page)).toBe('19.5px')

  const popup = await chromium.context.newPage()
  await popup.addInitScript(() => {
    const sizes: string[] = []
    Object.assign(globalThis, { sizes })
    const note = (): void => {
      if (document.body) sizes.push(getComputedStyle(document.body).fontSize)
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
  await popup.goto(`chrome-extension://${chromium.extensionId}/popup.html`)
  await popup.getByRole('button', { name: 'Show answer' }).waitFor()
  const seen = await popup.evaluate(
    () => (globalThis as unknown as { sizes: readonly string[] }).sizes,
  )
  expect(new Set(seen)).toEqual(new Set(['19.5px']))
  await popup.close()

  await button('Reset “Text size” to its default').focus()
  await page.keyboard.press('Enter')
  await field('Text size').and(page.locator(':focus')).waitFor()
  await expect.poll(() => typeSize(page)).toBe(plain)
})

test('motion is reduced where the student asks for it, also from the first paint of the next page on', async () => {
  const duration = (of: Page): Promise<string> =>
    of.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('div'))
      probe.style.transition = 'opacity 100ms'
      return getComputedStyle(probe).transitionDuration
    })
  expect(await duration(page)).toBe('0.1s')
  await tabTo(field('Motion'))
  await page.keyboard.press('End')
  await button('Reset “Motion” to its default').waitFor()
  await expect.poll(() => duration(page)).toBe('0s')

  const next = await chromium.context.newPage()
  await next.goto(`chrome-extension://${chromium.extensionId}/popup.html`)
  expect(await duration(next)).toBe('0s')
  await next.close()
})

test('with two grades 1 is Again, 2 and 3 are Good, 4 is nothing, and there are two buttons', async () => {
  await tabTo(field('Grade with two buttons'))
  await page.keyboard.press('Space')
  await button('Reset “Grade with two buttons” to its default').waitFor()
  await openStudy()
  for (const key of ['1', '2', '3']) {
    await page.keyboard.press('Enter')
    await readyToGrade(page)
    expect(await page.locator('.grade b').allInnerTexts()).toEqual(['Again', 'Good'])
    await page.keyboard.press('4')
    await page.keyboard.press(key)
    await page.locator('article[data-side="question"]').waitFor()
  }
  const events = (await stage.answers()) as readonly { readonly grade?: string }[]
  const given = events.flatMap(({ grade = [] }) => grade)
  expect(given).toEqual(['again', 'good', 'good'])
})

test('settings go into a file and come back from it; a foreign, newer or broken file changes nothing and says why', async () => {
  await field('New cards per day').fill('7')
  await page.keyboard.press('Enter')
  await field('Theme').selectOption('Dark')
  await field('Text size').selectOption('120%')
  for (const name of ['New cards per day', 'Theme', 'Text size'])
    await button(`Reset “${name}” to its default`).waitFor()
  const downloading = page.waitForEvent('download')
  await tabTo(button('Export settings'))
  await page.keyboard.press('Enter')
  const text = await readFile(await (await downloading).path(), 'utf8')
  for (const name of ['New cards per day', 'Theme', 'Text size']) {
    await button(`Reset “${name}” to its default`).press('Enter')
    await button(`Reset “${name}” to its default`).waitFor({ state: 'detached' })
  }

  await chooseFile('{"format":"vscode","version":1}')
  await page.getByText('it holds no settings of Myodeck').waitFor()
  await chooseFile(text.replace('"version": 1', '"version": 2'))
  await page.getByText('it was written by a newer Myodeck').waitFor()
  await chooseFile(text.replace('"newPerDay": 7', '"newPerDay": -7'))
  await page.getByText('not as it should be (scheduling.newPerDay)').waitFor()
  expect(await page.getByText('changed', { exact: true }).count()).toBe(0)

  await chooseFile(text)
  await page.getByText('Imported: the settings are those of the file.').waitFor()
  await expect.poll(() => field('New cards per day').inputValue()).toBe('7')
  await expect.poll(() => typeSize(page)).toBe('15.6px')
  await page.locator('html[data-theme="dark"]').waitFor()
})

test('at 150 % on a narrow screen the status bar keeps to two lines and nothing is wider than the screen', async () => {
  await stage.prefer({ textSize: 150 })
  await page.setViewportSize({ width: 400, height: 800 })
  await openStudy()
  await page.keyboard.press('Enter')
  await readyToGrade(page)
  const tops = await page
    .locator('.status button')
    .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top))
  expect(new Set(tops.map(Math.round)).size).toBeLessThanOrEqual(2)
  expect(
    await page.evaluate(() =>
      ['html', '.desk', '.grades'].filter((part) => {
        const { scrollWidth = 0, clientWidth = 0 } = document.querySelector(part) ?? {}
        return scrollWidth > clientWidth
      }),
    ),
  ).toEqual([])
})
