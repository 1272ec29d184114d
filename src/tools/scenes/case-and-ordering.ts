import type { Page } from 'playwright-core'
import { readyToGrade, settled } from './ready-to-grade'

/** Picks up the second step of an ordering and takes it down by one. */
export async function pickUp(page: Page): Promise<void> {
  const list = page.getByRole('listbox', { name: 'Steps' })
  await list.waitFor()
  await list.focus()
  for (const key of ['Home', 'ArrowDown', 'Space', 'ArrowDown'])
    await page.keyboard.press(key)
}

/** Checks an order that is not the right one. */
export async function checkOrder(page: Page): Promise<void> {
  await pickUp(page)
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await readyToGrade(page)
}

/** Answers the first step of a case with an option that is not right. */
export async function failStep(page: Page): Promise<void> {
  const options = page.getByRole('list', { name: 'Options' }).getByRole('button')
  await options.filter({ hasText: /Body weight|Lichaamsgewicht/ }).click()
  await page.getByText('Cards beneath this step:').waitFor()
}

/** Sees the answer to a step without giving one, and has yet to judge it. */
export async function seeStep(page: Page): Promise<void> {
  await press(page, 'Show answer')
  await page.getByRole('group', { name: 'Did you know it?' }).waitFor()
}

/** Goes on from a failed first step to the one that is to be put in order. */
export async function toOrderStep(page: Page): Promise<void> {
  await failStep(page)
  await press(page, 'Next step')
  await judgeStep(page, 'Yes')
  await page.getByRole('listbox', { name: 'Steps' }).waitFor()
}

/** Goes through a case: the first step and the last one wrong, the others known. */
export async function finishCase(page: Page): Promise<void> {
  await toOrderStep(page)
  await judgeStep(page, 'Yes')
  await judgeStep(page, 'Yes')
  await judgeStep(page, 'No')
  await press(page, 'To the result')
  await readyToGrade(page)
}

async function judgeStep(page: Page, how: 'Yes' | 'No'): Promise<void> {
  await seeStep(page)
  await press(page, how)
}

async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true })
  await button.waitFor()
  await settled(page)
  await button.click()
}
