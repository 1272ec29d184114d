import { afterAll, beforeAll, expect, test } from 'vitest'
import { openScene } from '../../src/tools/scenes/open-scene'
import { scenes } from '../../src/tools/scenes/scenes'
import { Stage } from '../../src/tools/scenes/stage'
import { typicalCards } from '../../src/tools/scenes/typical-cards'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { leftInEnglish } from '../helpers/left-in-english'

let chromium: LaunchedChromium
let stage: Stage
let cards: Awaited<ReturnType<typeof typicalCards>>

beforeAll(async () => {
  chromium = await launch({ language: 'en-US' })
  stage = await Stage.of(chromium)
  cards = await typicalCards()
})
afterAll(() => chromium.close())

/** Every state of every view that has an address of its own, dialogs and refusals included. */
const views = scenes.filter(({ address }) => address !== undefined)

test.each(views)(
  'reached in English and then worn in Dutch, $name says nothing in English',
  async (scene) => {
    const page = await openScene(chromium, stage, scene, cards)
    await stage.wear({ theme: 'light', language: 'nl', sideBarVisible: false })
    await page.locator('html[lang="nl"]').waitFor()
    await expect.poll(() => leftInEnglish(page)).toEqual([])
    await page.close()
  },
)
