import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Stage } from '../../src/tools/scenes/stage'
import { typicalCards } from '../../src/tools/scenes/typical-cards'
import { readyToGrade } from '../../src/tools/scenes/ready-to-grade'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { answerCard, pressGrade, settled } from '../helpers/desk'

const right = [523.25, 659.25]
const wrong = [261.63]

let chromium: LaunchedChromium
let stage: Stage

beforeAll(async () => {
  chromium = await launch({ language: 'en-US' })
  stage = await Stage.of(chromium)
})
afterAll(() => chromium.close())
beforeEach(async () => {
  await stage.reset()
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
})

/** Notes in the page which frequencies are played. */
function noteTones(): void {
  const heard: number[] = []
  Object.assign(globalThis, { heard })
  const { start } = OscillatorNode.prototype // eslint-disable-line @typescript-eslint/unbound-method -- called with its object below
  OscillatorNode.prototype.start = function (when) {
    heard.push(Math.round(this.frequency.value * 100) / 100)
    start.call(this, when)
  }
}

function heardOn(page: Page): Promise<number[]> {
  return page.evaluate(() => (globalThis as unknown as { heard: number[] }).heard)
}

/** What the page that `study` opened has fetched. */
let fetched: string[] = []

async function study(): Promise<Page> {
  const page = await chromium.context.newPage()
  fetched = []
  page.on('request', (request) => fetched.push(request.url()))
  await page.addInitScript(noteTones)
  await page.goto(`chrome-extension://${chromium.extensionId}/newtab.html#/study`)
  await settled(page)
  return page
}

async function turnSoundsOn(): Promise<void> {
  const page = await chromium.page('newtab.html#/settings')
  await page.getByLabel('Sounds', { exact: true }).check()
  await page.getByRole('button', { name: 'Reset “Sounds” to its default' }).waitFor()
  await page.close()
}

test('a fresh install plays nothing, and fetches nothing to play with', async () => {
  const page = await study()
  await answerCard(page)
  await answerCard(page, 'Again')
  expect(await heardOn(page)).toEqual([])
  expect(fetched.filter((url) => url.includes('Sounds'))).toEqual([])
  await page.close()
})

test('switched on in the settings, a grade sounds right or wrong, undo is silent, and what was checked sounds with its answer', async () => {
  await stage.serveFirst((await typicalCards()).choice)
  await turnSoundsOn()
  const page = await study()
  await expect.poll(() => fetched.filter((url) => url.includes('Sounds'))).toHaveLength(1)
  await page.keyboard.press('1')
  await page.locator('article[data-side="answer"]').waitFor()
  await expect.poll(() => heardOn(page)).not.toEqual([])
  const checked = await heardOn(page)
  expect([right, wrong]).toContainEqual(checked)
  await readyToGrade(page)
  await pressGrade(page, 'Good')
  await page.locator('article[data-side="question"]').waitFor()
  expect(await heardOn(page)).toEqual(checked)

  await answerCard(page)
  await expect.poll(() => heardOn(page)).toEqual([...checked, ...right])
  await answerCard(page, 'Again')
  await expect.poll(() => heardOn(page)).toEqual([...checked, ...right, ...wrong])
  await page.keyboard.press('Control+z')
  await page.getByText('Taken back').waitFor()
  expect(await heardOn(page)).toEqual([...checked, ...right, ...wrong])
  await page.close()
})
