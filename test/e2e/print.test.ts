import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { answerCard, cardOn } from '../helpers/desk'
import { readStored, rowOf } from '../helpers/stored'
import { en, nl } from '../helpers/texts'
import { runByName } from '../helpers/palette'

let chromium: LaunchedChromium

beforeAll(async () => {
  chromium = await launch({ language: 'en-US' })
})
afterAll(() => chromium.close())

/** The cards of a topic's page. */
function printed(page: Page): Locator {
  return page.locator('li [data-card-id]')
}

test('the topic of a card can be printed: every card of it, in the language shown, and nothing of the frame', async () => {
  const page = await chromium.newTab()
  const first = await answerCard(page)
  const stored = await readStored(page)
  const { topic } = rowOf(
    stored,
    (await cardOn(page).getAttribute('data-card-id')) ?? first,
  )
  await runByName(page, 'Show this whole topic')
  const button = page.getByRole('button', { name: en.topic.print })
  await button.waitFor()
  await printed(page).first().waitFor()
  const shown = await printed(page).evaluateAll((items) =>
    items.map((item) => item.getAttribute('data-card-id')),
  )
  const shipped = stored.cards.filter((row) => row.topic === topic)
  expect(shown.toSorted()).toEqual(shipped.map(({ id }) => id).toSorted())

  await page.getByRole('button', { name: 'NL', exact: true }).click()
  await page.getByRole('button', { name: nl.topic.print }).waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('main').isVisible()).toBe(true)
  expect(await printed(page).last().isVisible()).toBe(true)
  expect(await page.getByRole('contentinfo').isVisible()).toBe(false)
  expect(await page.getByRole('tablist').isVisible()).toBe(false)
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
  await page.close()
})

test('a printed topic holds each figure that is asked, the explanation of a note once, and what current evidence says', async () => {
  const page = await chromium.page('newtab.html#/topic/muscle-anatomy')
  await page.getByRole('button', { name: 'NL', exact: true }).click()
  await page.getByRole('button', { name: nl.topic.print }).waitFor()
  const asked = page.locator('[data-card-id]:has(svg.figure-drawing)')
  await asked.first().waitFor()
  const hidden = await asked.evaluateAll((cards) =>
    cards.map((card) => {
      const [drawing] = card.getElementsByTagName('svg')
      const answer = card.querySelector('.told')?.textContent.split(':').at(-1)?.trim()
      return drawing?.textContent.includes(answer ?? '')
    }),
  )
  expect(hidden.length).toBeGreaterThan(0)
  expect(hidden).not.toContain(true)
  const explanations = await page
    .locator('.page > ol > li > div.because')
    .allTextContents()
  expect(explanations.length).toBeGreaterThan(0)
  expect(new Set(explanations).size).toBe(explanations.length)
  const contested = page.getByRole('note', { name: nl.study.evidence })
  expect(await contested.count()).toBeGreaterThan(0)
  await page.close()
})
