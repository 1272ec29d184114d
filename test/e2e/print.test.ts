import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { answerCard, cardOn } from '../helpers/desk'
import { readStored, rowOf } from '../helpers/stored'
import { en, nl } from '../helpers/texts'

let chromium: LaunchedChromium

beforeAll(async () => {
  chromium = await launch({ language: 'en-US' })
})
afterAll(() => chromium.close())

test('the topic of a card can be printed: every card of it, in the language shown, and nothing of the frame', async () => {
  const page = await chromium.newTab()
  const first = await answerCard(page)
  const stored = await readStored(page)
  const { topic } = rowOf(
    stored,
    (await cardOn(page).getAttribute('data-card-id')) ?? first,
  )
  await page.keyboard.press('F1')
  await page.keyboard.type('>Show the whole topic')
  await page.keyboard.press('Enter')
  const button = page.getByRole('button', { name: en.topic.print })
  await button.waitFor()
  await page.locator('li[data-card-id]').first().waitFor()
  const shown = await page
    .locator('li[data-card-id]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-card-id')))
  const shipped = stored.cards.filter((row) => row.topic === topic)
  expect(shown.toSorted()).toEqual(shipped.map(({ id }) => id).toSorted())

  await page.getByRole('button', { name: 'NL', exact: true }).click()
  await page.getByRole('button', { name: nl.topic.print }).waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('main').isVisible()).toBe(true)
  expect(await page.locator('li[data-card-id]').last().isVisible()).toBe(true)
  expect(await page.getByRole('contentinfo').isVisible()).toBe(false)
  expect(await page.getByRole('tablist').isVisible()).toBe(false)
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
  await page.close()
})
