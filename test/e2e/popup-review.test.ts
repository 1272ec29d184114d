import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ToolbarPopup } from '../../src/tools/drivers/toolbar-popup'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch, type LaunchedChromium } from '../helpers/chromium'
import { answersOf, expectWhole, readStored, type Asked } from '../helpers/stored'
import { patience, shownCard, studyCard, untilReady } from '../helpers/study'
import { tab } from '../helpers/tab'

let chromium: LaunchedChromium
/** A tab beside the popup, from which the database is read. */
let witness: Asked

beforeAll(async () => {
  chromium = await launch({ language: 'en-US', timezone: calmTimezone() })
  const page = await chromium.page('newtab.html#/study')
  await untilReady(tab(page))
  witness = tab(page)
})
afterAll(() => chromium.close())

async function openPopup(): Promise<ToolbarPopup> {
  const popup = await chromium.openPopup()
  await untilReady(popup)
  return popup
}

function says(popup: ToolbarPopup, words: string): Promise<unknown> {
  return popup.waitFor((text) => document.body.innerText.includes(text), words)
}

test('the popup tells how far the day is, turns a card into the other language and back, and flags it for good', async () => {
  const popup = await openPopup()
  const { cardId, question } = await shownCard(popup)
  await says(popup, '1 of 20')
  await popup.press('l')
  await popup.waitFor(
    (before) => document.querySelector('article h1')?.textContent.trim() !== before,
    question,
  )
  await popup.press('l')
  await popup.waitFor(
    (before) => document.querySelector('article h1')?.textContent.trim() === before,
    question,
  )
  await popup.press('f')
  await says(popup, 'Flagged: ')
  await popup.takeAway()

  const stored = await readStored(witness)
  expect(stored.cards.find(({ id }) => id === cardId)?.flagged).toBe(1)
  const again = await openPopup()
  expect((await shownCard(again)).cardId).toBe(cardId)
  await again.close()
})

test('an answer is taken back in the popup opened next, by the button that names it', async () => {
  const popup = await openPopup()
  const { cardId } = await studyCard(popup, 'easy')
  await says(popup, '2 of ')
  await popup.closeByBlur()

  const again = await openPopup()
  const label = await again.waitFor(
    (begin) =>
      document.querySelector(`button[aria-label^="${begin}"]`)?.ariaLabel ?? false,
    'Undo: ',
  )
  expect(label).toMatch(/, Easy$/)
  await again.click({ role: 'button', name: String(label) })
  await says(again, 'Taken back: ')
  await expect.poll(async () => (await shownCard(again)).cardId, patience).toBe(cardId)
  const stored = await readStored(witness)
  expect(answersOf(stored)).toHaveLength(1)
  expectWhole(stored)
  await again.close()
})
