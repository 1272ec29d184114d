import { afterAll, beforeAll, expect, test } from 'vitest'
import { openScene } from '../../src/tools/scenes/open-scene'
import { scenes } from '../../src/tools/scenes/scenes'
import { Stage, type WornLooks } from '../../src/tools/scenes/stage'
import { typicalCards } from '../../src/tools/scenes/typical-cards'
import { allViews } from '../../src/ui/views/all-views'
import { axeFindings, bringAxe } from '../helpers/axe'
import { launch, type LaunchedChromium } from '../helpers/chromium'

const themes = ['light', 'dark', 'contrast'] as const
const languages = ['en', 'nl'] as const

let chromium: LaunchedChromium
let stage: Stage
let cards: Awaited<ReturnType<typeof typicalCards>>

beforeAll(async () => {
  chromium = await launch({ language: 'en-US' })
  stage = await Stage.of(chromium)
  cards = await typicalCards()
})
afterAll(() => chromium.close())

test.each(scenes)('axe finds nothing on $page: $name', async (scene) => {
  const page = await openScene(chromium, stage, scene, cards)
  await bringAxe(page)
  const findings: Record<string, readonly string[]> = {}
  for (const theme of themes) {
    for (const language of languages) {
      const looks: WornLooks = {
        theme,
        language,
        sideBarVisible: scene.sideBar ?? false,
      }
      await stage.wear(looks)
      await page.locator(`html[data-theme="${theme}"][lang="${language}"]`).waitFor()
      const found = await axeFindings(page)
      if (found.length > 0) findings[`${theme} ${language}`] = found
    }
  }
  await page.close()

  expect(findings).toEqual({})
})

test('every view has a scene', () => {
  const shown = new Set(scenes.map(({ address = '#/study' }) => address.split('/')[1]))
  expect(allViews.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([])
})
