import { afterAll, beforeAll, test } from 'vitest'
import { openScene } from '../../src/tools/scenes/open-scene'
import { scenes } from '../../src/tools/scenes/scenes'
import { Stage } from '../../src/tools/scenes/stage'
import { typicalCards } from '../../src/tools/scenes/typical-cards'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { leftInEnglish } from '../helpers/left-in-english'

interface Walker {
  readonly chromium: LaunchedChromium
  readonly stage: Stage
  /** Ends when its last scene was looked at, whatever was found. */
  last: Promise<unknown>
}

/** Two browsers walk side by side, since each spends much of its time waiting. */
const walkers: Walker[] = []
let cards: Awaited<ReturnType<typeof typicalCards>>

beforeAll(async () => {
  cards = await typicalCards()
  for (let count = 0; count < 2; count++) {
    const chromium = await launch({ language: 'en-US' })
    walkers.push({ chromium, stage: await Stage.of(chromium), last: Promise.resolve() })
  }
})
afterAll(() => Promise.all(walkers.map(({ chromium }) => chromium.close())))

/** One browser has one database, so it looks at one scene after the other. */
async function inTurn(index: number, look: (walker: Walker) => Promise<void>) {
  const walker = walkers[index % walkers.length]
  if (!walker) throw new Error('no browser was launched')
  const looking = walker.last.then(() => look(walker))
  walker.last = looking.catch(() => undefined)
  await looking
}

test.concurrent.for(scenes.map((scene, index) => ({ ...scene, index })))(
  'reached in English and then worn in Dutch, $page: $name says nothing in English',
  ({ index, ...scene }, { expect }) =>
    inTurn(index, async ({ chromium, stage }) => {
      const page = await openScene(chromium, stage, scene, cards)
      await stage.wear({ theme: 'light', language: 'nl', sideBarVisible: false })
      await page.locator('html[lang="nl"]').waitFor()
      await expect.poll(() => leftInEnglish(page)).toEqual([])
      await page.close()
    }),
)
