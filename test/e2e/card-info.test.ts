import { afterAll, beforeAll, expect, test } from 'vitest'
import { Stage } from '../../src/tools/scenes/stage'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { answersOf, readStored } from '../helpers/stored'
import { shownCard, studyCard, untilReady } from '../helpers/study'
import { tab } from '../helpers/tab'

let chromium: LaunchedChromium
let stage: Stage

beforeAll(async () => {
  chromium = await launch({ language: 'en-US', timezone: calmTimezone() })
  stage = await Stage.of(chromium)
})
afterAll(() => chromium.close())

test('by keyboard: why a card comes, first when it is new, then after its answer, in both languages', async () => {
  await stage.reset()
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: false })
  const page = await chromium.page('newtab.html')
  await untilReady(tab(page))
  const { cardId } = await shownCard(page)
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  const panel = page.getByRole('complementary', { name: 'Panel' })
  await page.keyboard.press('i')
  await panel.getByText('This card is new to you').waitFor()
  await panel.getByText('The forgetting curve begins with your first answer.').waitFor()

  await studyCard(tab(page), 'easy')
  await page.evaluate((id) => void (location.hash = `#/card/${id}`), cardId)
  const info = page.getByRole('region', { name: 'Why this card' })
  await info.getByText(/This card is not due yet: it comes back on/).waitFor()
  await info
    .getByRole('img', { name: /^Forgetting curve after 1 answer: you know it today/ })
    .waitFor()
  const [answer] = answersOf(await readStored(page))
  const days = answer?.result.stabilityDays?.toFixed(1).replace('.0', '') ?? ''
  expect(await info.getByRole('definition').allInnerTexts()).toEqual([
    '100% almost certainly',
    `${days} days after that you would still know it 9 times in 10`,
    expect.stringMatching(/^\d+(\.\d)? of 10 easy for you$/),
    expect.stringMatching(/ \(in \d+ days\)$/),
    'answered once, never forgotten',
  ])

  expect(errors).toEqual([])

  await page.getByRole('button', { name: 'NL', exact: true }).press('Enter')
  await page
    .getByRole('region', { name: 'Waarom deze kaart' })
    .getByText(/Deze kaart is nog niet aan de beurt: ze komt terug op/)
    .waitFor()
  await page.close()
})
