import { mkdir } from 'node:fs/promises'
import type { ChromiumSession } from '../drivers/chromium'
import { inProject } from '../project'
import { openScene } from '../scenes/open-scene'
import { scenes } from '../scenes/scenes'
import { Stage } from '../scenes/stage'
import { typicalCards } from '../scenes/typical-cards'
import { changeLooks } from './views'

const pictures = [
  { file: 'study-light', page: 'newtab.html', scene: 'evidence-answer', theme: 'light' },
  { file: 'study-dark', page: 'newtab.html', scene: 'side-bar', theme: 'dark' },
  { file: 'plan', page: 'newtab.html', scene: 'plan-exam', theme: 'light' },
  { file: 'browse', page: 'newtab.html', scene: 'browse', theme: 'light' },
  { file: 'statistics', page: 'newtab.html', scene: 'statistics-lower', theme: 'light' },
  { file: 'popup', page: 'popup.html', scene: 'choice-answer', theme: 'light' },
] as const
const sizes = {
  'newtab.html': { width: 1200, height: 720 },
  'popup.html': { width: 380, height: 560 },
} as const

/** The few pictures of the README, into test/fixtures/readme/. */
export async function photographReadme(
  session: ChromiumSession,
  _names: readonly string[],
  say: (line: string) => void,
): Promise<void> {
  const folder = inProject('test', 'fixtures', 'readme')
  await mkdir(folder, { recursive: true })
  const stage = await Stage.of(session)
  const cards = await typicalCards()
  for (const picture of pictures) {
    const scene = scenes.find(
      ({ name, page }) => name === picture.scene && page === picture.page,
    )
    if (!scene) throw new Error(`There is no scene ${picture.scene}.`)
    const page = await openScene(session, stage, scene, cards)
    const { theme } = picture
    const sideBarVisible = scene.sideBar ?? false
    await changeLooks(page, stage, { theme, language: 'en', sideBarVisible })
    await page.setViewportSize(sizes[scene.page])
    await page.screenshot({ path: `${folder}/${picture.file}.png` })
    await page.close()
    say(`${folder}/${picture.file}.png`)
  }
}
