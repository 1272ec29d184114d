import type { Page } from 'playwright-core'
import { readyToGrade } from './ready-to-grade'

export async function showAnswer(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show answer' }).waitFor()
  await page.keyboard.press('Enter')
  await readyToGrade(page)
}

export async function enlargeFigure(page: Page): Promise<void> {
  await page.locator('article.card [data-enlarge-figure]').waitFor()
  await page.keyboard.press('v')
  await page.getByRole('dialog').waitFor()
}

export async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('F1')
  await page.getByRole('dialog', { name: 'Command palette' }).waitFor()
}

/** Looks for something through the title bar's field. */
export async function search(page: Page, query: string): Promise<void> {
  await page.getByRole('button', { name: 'Search cards and commands' }).click()
  await page.getByRole('combobox').fill(query)
  await page.getByRole('option').first().waitFor()
}

/**
 * Runs a command as a student does who knows its name in the shown language: through the palette, by keyboard.
 * Typing starts only when the palette's field has the focus, and Enter only when the command is the one chosen.
 */
export async function runByName(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F1')
  const palette = page.locator('dialog.palette')
  await palette.getByRole('combobox').and(page.locator(':focus')).waitFor()
  await page.keyboard.type(name)
  await page.getByRole('option', { name, selected: true }).waitFor()
  await page.keyboard.press('Enter')
  // Not by its role: a dialog that was closed and is not yet taken away has none.
  await palette.waitFor({ state: 'detached' })
}
