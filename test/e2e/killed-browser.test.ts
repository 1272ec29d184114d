import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch } from '../helpers/chromium'
import type { LaunchedChromium } from '../helpers/chromium'
import { cardOn, gradeButton, showAnswer } from '../helpers/desk'
import { answersOf, expectWhole, readStored } from '../helpers/stored'

const kills = 20
let chromium: LaunchedChromium

beforeAll(async () => {
  chromium = await launch({ language: 'en-US', timezone: calmTimezone() })
})
afterAll(() => chromium.close())

/** Clicks a grade and resolves in the moment in which the next card is drawn: the acknowledgement. */
function acknowledged(grade: Locator): Promise<void> {
  return grade.evaluate(
    (button) =>
      new Promise<void>((drawn) => {
        new MutationObserver(() => {
          if (document.querySelector('article[data-side="question"]')) drawn()
        }).observe(document.body, { subtree: true, childList: true, attributes: true })
        ;(button as HTMLElement).click()
      }),
  )
}

test(
  `a browser killed ${kills} times, each time right after an answer was acknowledged, has kept every answer`,
  { timeout: 400_000 },
  async () => {
    const given: [cardId: string, grade: string][] = []

    for (let kill = 0; kill < kills; kill++) {
      const page = await chromium.newTab()
      const strike = await chromium.readyToKill()
      const cardId = await showAnswer(page)
      const grade = kill % 4 === 3 ? 'Again' : 'Good'
      await acknowledged(gradeButton(page, grade))
      await strike()
      given.push([cardId, grade.toLowerCase()])

      chromium = await chromium.relaunch()
      const quiet = await chromium.page('manifest.json')
      const stored = await readStored(quiet)
      expect(answersOf(stored).map(({ cardId, grade }) => [cardId, grade])).toEqual(given)
      expectWhole(stored)
      await quiet.close()
    }

    const page = await chromium.newTab()
    await cardOn(page).waitFor()
    expect(new Set(given.map(([cardId]) => cardId)).size).toBeGreaterThan(10)
  },
)
