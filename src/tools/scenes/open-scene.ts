import type { Page } from 'playwright-core'
import type { ChromiumSession } from '../drivers/chromium'
import type { Scene } from './scene'
import type { Stage, WornLooks } from './stage'
import type { TypicalCardName } from './typical-cards'

const popupSize = { width: 380, height: 560 }

/** Opens a scene on a fresh install, in English and the theme given. Close the page when done with it. */
export async function openScene(
  session: ChromiumSession,
  stage: Stage,
  scene: Scene,
  cards: Readonly<Record<TypicalCardName, string>>,
  theme: WornLooks['theme'] = 'light',
): Promise<Page> {
  await stage.reset()
  await stage.wear({ theme, language: 'en', sideBarVisible: scene.sideBar ?? false })
  if (scene.card) await stage.serveFirst(cards[scene.card])
  await scene.prepare?.(stage)
  const page = await session.context.newPage()
  if (scene.page === 'popup.html') await page.setViewportSize(popupSize)
  if (scene.before) await page.addInitScript(scene.before)
  const address = `chrome-extension://${session.extensionId}/${scene.page}`
  await page.goto(`${address}${scene.address ?? ''}`)
  await page.locator('#skeleton').waitFor({ state: 'detached' })
  // While it loads, the heading says so to screen readers only.
  await page.locator('h1:not(.visually-hidden)').first().waitFor()
  await scene.act?.(page)
  return page
}
