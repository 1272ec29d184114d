import { afterAll, beforeAll, expect, test } from 'vitest'
import { Stage } from '../../src/tools/scenes/stage'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { untilReady } from '../helpers/study'

const dayMs = 86_400_000
let chromium: LaunchedChromium
let stage: Stage

beforeAll(async () => {
  chromium = await launch({ language: 'en-US', timezone: calmTimezone() })
  stage = await Stage.of(chromium)
})
afterAll(() => chromium.close())

test.each([
  ['en', /^Exam in 9 d: (\d+–\d+%)$/],
  ['nl', /^Tentamen over 9 d: (\d+–\d+%)$/],
] as const)(
  'the toolbar’s popup counts down to the exam in %s, with the range that is foretold',
  async (language, words) => {
    await stage.reset()
    await stage.wear({ theme: 'light', language, sideBarVisible: false })
    await stage.setExam({ at: Date.now() + 9 * dayMs })
    const page = await chromium.page('newtab.html#/study')
    const foretold = await page.getByRole('button', { name: words }).innerText()
    await page.close()

    const popup = await chromium.openPopup()
    const countdown = await popup.waitFor(
      () =>
        document.querySelector<HTMLElement>('footer [title$="%"]') && {
          title: document.querySelector('footer [title$="%"]')?.getAttribute('title'),
          seen: document.querySelector('footer [aria-hidden="true"]:not(.due, .new)')
            ?.textContent,
        },
    )
    expect(countdown.title).toMatch(words)
    expect(foretold.trim()).toBe(countdown.title)
    expect(countdown.seen).toBe(`9 d: ${words.exec(countdown.title ?? '')?.[1]}`)
    await popup.close()
  },
)

test('a popup without an exam counts down to nothing', async () => {
  await stage.reset()
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
  const popup = await chromium.openPopup()
  await untilReady(popup)
  await popup.waitFor(() => document.querySelector('footer .new') !== null)
  expect(await popup.text()).not.toMatch(/\d d\b/)
  await popup.close()
})
