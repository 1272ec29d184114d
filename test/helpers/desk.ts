import type { Locator, Page } from 'playwright-core'
import { en } from './texts'
import type { LaunchedChromium } from './chromium'
import { readyToGrade } from '../../src/tools/scenes/ready-to-grade'

const gradeKeys = { Again: '1', Hard: '2', Good: '3', Easy: '4' } as const
type GradeName = keyof typeof gradeKeys

/** The card on the desk. */
export function cardOn(page: Page): Locator {
  return page.getByRole('region', { name: en.view.study }).getByRole('article')
}

/** Waits until the page has taken its card from the database: what was painted before is a guess. */
export async function settled(page: Page): Promise<void> {
  await page
    .getByRole('contentinfo', { name: en.workbench.statusBar })
    .getByRole('button', { name: / new$/ })
    .waitFor()
}

/** Shows the answer, waits until a grade counts, and returns the id of the card. */
export async function showAnswer(page: Page): Promise<string> {
  await settled(page)
  await page.getByRole('button', { name: en.study.showAnswer }).click()
  await readyToGrade(page)
  return (await cardOn(page).getAttribute('data-card-id')) ?? ''
}

/** The button of one grade. */
export function gradeButton(page: Page, grade: GradeName): Locator {
  return page.getByRole('button', { name: grade, exact: true })
}

/** Grades by keyboard: with a clock that a test has set, clicks bear times of another one. */
export function pressGrade(page: Page, grade: GradeName): Promise<void> {
  return page.keyboard.press(gradeKeys[grade])
}

/**
 * Answers the card on the desk; when it returns, the answer was acknowledged: the next card is drawn,
 * or the day is done. Returns the id of the card answered.
 */
export async function answerCard(page: Page, grade: GradeName = 'Good'): Promise<string> {
  const cardId = await showAnswer(page)
  await pressGrade(page, grade)
  await page.locator('article[data-side="question"], .card.done').first().waitFor()
  return cardId
}

/** A new tab in which the program itself listens, not only its first paint, with a card on the desk. */
export async function openDesk(chromium: LaunchedChromium): Promise<Page> {
  const tab = await chromium.newTab()
  tab.setDefaultTimeout(15_000)
  await tab.locator('#skeleton').waitFor({ state: 'detached' })
  await tab.getByRole('button', { name: en.study.showAnswer }).waitFor()
  return tab
}
