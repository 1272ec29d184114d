import type { Locator, Page } from 'playwright-core'
import type { ChromiumSession } from '../drivers/chromium'
import { settled } from '../scenes/ready-to-grade'
import type { Stage } from '../scenes/stage'

export const widths = [
  { name: 'popup', page: 'popup.html', width: 380, height: 560 },
  { name: 'newtab', page: 'newtab.html', width: 1366, height: 768 },
] as const
export type Width = (typeof widths)[number]

/** One picture of one side in one language. */
export interface Shot {
  readonly card: string
  readonly name: string
  /** PNG. */
  readonly picture: Buffer
  /** The card is higher than its place. */
  readonly scrolls: boolean
  /** So high that question and answer do not fit, the explanation left aside. */
  readonly answerScrolls: boolean
  /** Something is wider than its place. */
  readonly cut: boolean
}

/** Both sides, and the steps of a patient case, in both languages, as a student sees them at 100 % text size. */
export async function photographCard(
  session: ChromiumSession,
  stage: Stage,
  card: string,
  { page: file, width, height }: Width,
): Promise<Shot[]> {
  const shots: Shot[] = []
  for (const language of ['en', 'nl'] as const) {
    await stage.reset()
    await stage.wear({ theme: 'light', language, sideBarVisible: false })
    await stage.serveFirst(card)
    const page = await session.context.newPage()
    await page.setViewportSize({ width, height })
    await page.goto(`chrome-extension://${session.extensionId}/${file}`)
    await page.locator(`article[data-card-id="${card}"]`).waitFor()
    shots.push(await shoot(page, card, `${card} ${language} question`))
    for (let turn = 1; (await onAnswer(page).count()) === 0; turn++) {
      await goOn(page)
      const side = (await onAnswer(page).count()) === 0 ? `step ${turn}` : 'answer'
      shots.push(await shoot(page, card, `${card} ${language} ${side}`))
    }
    await page.close()
  }
  return shots
}

function onAnswer(page: Page): Locator {
  return page.locator('article[data-side="answer"]')
}

/** To the answer; through a patient case by way of each step asked and answered, as if all were known. */
async function goOn(page: Page): Promise<void> {
  const article = page.locator('article[data-card-id]')
  const before = await article.innerHTML()
  await settled(page)
  await page.locator('.show-answer, .judge .primary').first().click()
  await page.waitForFunction(
    (drawn) => document.querySelector('article[data-card-id]')?.innerHTML !== drawn,
    before,
  )
}

async function shoot(page: Page, card: string, name: string): Promise<Shot> {
  const measured = await page.evaluate(measure)
  return { card, name, picture: await page.screenshot(), ...measured }
}

/** Runs in the page, so it stands by itself; a named function inside it would ask for a helper of the bundler. */
function measure(): Pick<Shot, 'scrolls' | 'answerScrolls' | 'cut'> {
  const desk = document.querySelector('.desk') ?? document.documentElement
  const page = document.documentElement
  const scrolls = desk.scrollHeight > desk.clientHeight + 1
  const explanation = desk.querySelector('.explain')?.getBoundingClientRect()
  const bottom = desk.getBoundingClientRect().top + desk.clientHeight
  return {
    scrolls,
    answerScrolls: explanation ? explanation.top - desk.scrollTop > bottom : scrolls,
    cut:
      page.scrollWidth > page.clientWidth + 1 || desk.scrollWidth > desk.clientWidth + 1,
  }
}
