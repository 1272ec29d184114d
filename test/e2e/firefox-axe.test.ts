import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FirefoxSession } from '../../src/tools/drivers/firefox'
import type { Stage } from '../../src/tools/scenes/stage'
import { typicalCards } from '../../src/tools/scenes/typical-cards'
import { allViews } from '../../src/ui/views/all-views'
import { axeFindings, bringAxeToFirefox } from '../helpers/axe'
import { calmTimezone } from '../helpers/calm-timezone'
import { beginAnew, firefoxStage, goTo, launchFirefox } from '../helpers/firefox'
import { showAnswer, untilReady } from '../helpers/study'
import { deleteFolder, temporaryFolder } from '../helpers/temporary-folder'

let profile: string
let firefox: FirefoxSession
let stage: Stage
let cardId: string

/** What views of one thing are shown with. */
const parameterOf = (id: string): string =>
  ({ card: cardId, topic: 'hormones', editor: 'new' })[id] ?? ''

beforeAll(async () => {
  profile = await temporaryFolder('firefox')
  firefox = await launchFirefox({ profile, timezone: calmTimezone() })
  stage = await firefoxStage(firefox)
  cardId = (await typicalCards()).basic
  await beginAnew(firefox, stage)
  await stage.studyFor(20)
  await stage.setExam({})
  await firefox.page('newtab.html#/study')
  await untilReady(firefox)
  await bringAxeToFirefox(firefox)
})
afterAll(async () => {
  await firefox.close()
  await deleteFolder(profile)
})

/** Axe's findings in the light theme and in the dark one, each in another language. */
async function findings(): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {}
  for (const [theme, language] of [
    ['light', 'en'],
    ['dark', 'nl'],
  ] as const) {
    await stage.wear({ theme, language, sideBarVisible: true })
    await firefox.waitFor(
      (theme, language) =>
        document.documentElement.dataset['theme'] === theme &&
        document.documentElement.lang === language,
      theme,
      language,
    )
    found[theme] = await axeFindings(firefox)
  }
  return found
}

test.each(allViews)('in Firefox axe finds nothing on the view $id', async ({ id }) => {
  const parameter = parameterOf(id)
  const address = parameter === '' ? id : `${id}/${parameter}`
  await goTo(firefox, `#/${address}`)
  await firefox.waitFor(
    (tab) =>
      document.getElementById(`tab-${tab}`)?.ariaSelected === 'true' &&
      document.querySelector(
        '[role="tabpanel"] :is(h1:not(.visually-hidden), article)',
      ) !== null,
    address,
  )
  expect(await findings()).toEqual({ light: [], dark: [] })
})

test('in Firefox axe finds nothing on an answer with its grades', async () => {
  await stage.wear({ theme: 'light', language: 'en', sideBarVisible: true })
  await goTo(firefox, '#/study')
  await untilReady(firefox)
  await showAnswer(firefox)
  expect(await findings()).toEqual({ light: [], dark: [] })
})
