import { mkdir } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import type { ChromiumSession } from '../drivers/chromium'
import { inProject } from '../project'
import { openScene } from '../scenes/open-scene'
import type { Scene } from '../scenes/scene'
import { scenes } from '../scenes/scenes'
import { Stage, type WornLooks } from '../scenes/stage'
import { typicalCards } from '../scenes/typical-cards'

const themes = ['light', 'dark', 'contrast'] as const
const languages = ['en', 'nl'] as const
const sizes = {
  'newtab.html': [
    { width: 400, height: 800 },
    { width: 1366, height: 768 },
    { width: 1600, height: 900 },
  ],
  'popup.html': [{ width: 380, height: 560 }],
} as const satisfies Record<Scene['page'], readonly { width: number; height: number }[]>

/** Photographs the scenes with these names, all when there are none, in all looks and widths. */
export async function photographScenes(
  session: ChromiumSession,
  names: readonly string[],
  say: (line: string) => void,
): Promise<void> {
  const folder = inProject('test', 'output', 'screenshots')
  await mkdir(folder, { recursive: true })
  const stage = await Stage.of(session)
  const cards = await typicalCards()
  const chosen = scenes.filter(
    ({ name }) => names.length === 0 || names.some((part) => name.includes(part)),
  )
  for (const scene of chosen) {
    const page = await openScene(session, stage, scene, cards)
    for (const looks of allLooks(scene)) {
      await changeLooks(page, stage, looks)
      for (const size of sizes[scene.page]) {
        await page.setViewportSize(size)
        const view = `${scene.page.replace('.html', '')}-${scene.name}`
        const file = `${view}-${looks.language}-${looks.theme}-${size.width}.png`
        await page.screenshot({ path: `${folder}/${file}` })
      }
    }
    await page.close()
    say(`${scene.page} ${scene.name}`)
  }
  say(`The pictures are in ${folder}`)
}

/** Waits until the page has followed. */
export async function changeLooks(
  page: Page,
  stage: Stage,
  looks: WornLooks,
): Promise<void> {
  await stage.wear(looks)
  await page
    .locator(`html[data-theme="${looks.theme}"][lang="${looks.language}"]`)
    .waitFor()
}

function allLooks({ sideBar }: Scene): WornLooks[] {
  return themes.flatMap((theme) =>
    languages.map((language) => ({ theme, language, sideBarVisible: sideBar ?? false })),
  )
}
