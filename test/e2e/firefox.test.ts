import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FirefoxSession } from '../../src/tools/drivers/firefox'
import { calmTimezone } from '../helpers/calm-timezone'
import { choose, fillIn, goTo, launchFirefox, says } from '../helpers/firefox'
import {
  answersOf,
  expectWhole,
  parametersInForce,
  readStored,
  rowOf,
  type Stored,
} from '../helpers/stored'
import {
  gradeWith,
  patience,
  read,
  shownCard,
  shownCounts,
  studyCard,
  untilReady,
} from '../helpers/study'
import { deleteFolder, temporaryFolder } from '../helpers/temporary-folder'
import { en } from '../helpers/texts'

const dayMs = 86_400_000
const timezone = calmTimezone()
let profile: string
let firefox: FirefoxSession

beforeAll(async () => {
  profile = await temporaryFolder('firefox')
  firefox = await launchFirefox({ profile, timezone })
})
afterAll(async () => {
  await firefox.close()
  await deleteFolder(profile)
})

test('Firefox’s new tab shows a card, which is answered by keyboard and stored', async () => {
  await firefox.newTab()
  await untilReady(firefox)
  const card = await shownCard(firefox)
  expect(card).toMatchObject({
    cardId: expect.stringMatching(/./),
    side: 'question',
    question: expect.stringMatching(/\w/),
  })
  await firefox.find({ role: 'button', name: 'Show answer' })
  await firefox.press('Space')
  await firefox.find({ role: 'group', name: 'How well did you know it?' })
  await read(firefox)
  await gradeWith(firefox, 'good')

  const stored = await readStored(firefox)
  expect(answersOf(stored)).toMatchObject([
    { cardId: card.cardId, grade: 'good', writer: 'newtab' },
  ])
  expectWhole(stored)
  expect((await shownCard(firefox)).cardId).not.toBe(card.cardId)
  await firefox.waitFor(
    (text) => document.querySelector('footer')?.textContent.includes(text) === true,
    '19 new',
  )
  expect(await shownCounts(firefox)).toEqual({ due: 0, new: 19 })
})

test('in Firefox’s new tab a card is flagged and an answer taken back, by keyboard', async () => {
  const { cardId } = await studyCard(firefox, 'hard')
  await firefox.press('Control+z')
  await says(firefox, 'Taken back: ')
  await expect.poll(async () => (await shownCard(firefox)).cardId, patience).toBe(cardId)
  await firefox.press('f')
  await says(firefox, 'Flagged: ')

  const stored = await readStored(firefox)
  expect(rowOf(stored, cardId)).toMatchObject({ flagged: 1, state: 'new' })
  expect(stored.reviews.slice(-3).map(({ type }) => type)).toEqual([
    'answer',
    'undo',
    'flag',
  ])
  expectWhole(stored)
})

test('Firefox’s own toolbar popup has its whole width, goes on with the next card, and takes it back', async () => {
  await firefox.keepNewTab()
  const next = await shownCard(firefox)
  const popup = await firefox.openPopup()
  await untilReady(popup)

  expect(await popup.box()).toEqual({ width: 380, height: 560 })
  expect(await popup.evaluate(() => document.documentElement.clientWidth)).toBe(380)
  expect(await studyCard(popup, 'easy')).toMatchObject({ cardId: next.cardId })
  const stored = await readStored(popup)
  expect(answersOf(stored).at(-1)).toMatchObject({ grade: 'easy', writer: 'popup' })
  await popup.press('Control+z')
  await says(popup, 'Taken back: ')
  await expect
    .poll(async () => (await shownCard(popup)).cardId, patience)
    .toBe(next.cardId)
  await popup.press('f')
  await says(popup, 'No longer flagged: ')
  expectWhole(await readStored(popup))
  await popup.closeByBlur()
})

test('what was half done in Firefox’s popup is there when it opens again, and the new tab follows its answers', async () => {
  const first = await firefox.openPopup()
  await untilReady(first)
  const { cardId } = await shownCard(first)
  await first.press('Space')
  await first.waitFor(
    () => document.querySelector('article[data-side="answer"]') !== null,
  )
  await first.closeByBlur()

  const again = await firefox.openPopup()
  await untilReady(again)
  await expect
    .poll(() => shownCard(again), patience)
    .toMatchObject({ cardId, side: 'answer' })
  await read(again)
  await gradeWith(again, 'good')
  await again.closeByBlur()
  await firefox.waitFor(
    (id) => document.querySelector(`article[data-card-id="${id}"]`) === null,
    cardId,
  )
  await expect.poll(() => shownCounts(firefox), patience).toEqual({ due: 0, new: 18 })
})

test('the language changes at once in Firefox too', async () => {
  await firefox.click({ role: 'button', name: 'NL' })
  await firefox.find({ role: 'button', name: 'Toon antwoord' })
  await firefox.click({ role: 'button', name: 'EN' })
  await firefox.find({ role: 'button', name: 'Show answer' })
})

test('a note, an exam and settings are made in Firefox', async () => {
  await goTo(firefox, '#/editor/new')
  await fillIn(firefox, 'Question', 'Which muscle flexes the hip most strongly?')
  await fillIn(firefox, 'Answer', 'Iliopsoas')
  await firefox.press('Control+Enter')
  await says(firefox, '” saved. 1 new card.')

  await goTo(firefox, '#/plan')
  await firefox.click({ role: 'button', name: en.exam.new })
  await fillIn(firefox, en.exam.name, 'Anatomy')
  const date = new Date(Date.now() + 3 * dayMs).toISOString().slice(0, 10)
  await choose(firefox, en.exam.date, date)
  await fillIn(firefox, en.exam.minutes, '12')
  await firefox.press('Enter')
  await says(firefox, 'Exam in 3 d')

  await goTo(firefox, '#/settings')
  await choose(firefox, en.settings.theme.label, en.theme.dark)
  await fillIn(firefox, en.settings.newPerDay.label, '7')
  await firefox.press('Enter')
  await firefox.waitFor(() => document.documentElement.dataset['theme'] === 'dark')
  await expect
    .poll(async () => parametersInForce(await readStored(firefox)).newPerDay, patience)
    .toBe(7)
  await firefox.click({ role: 'button', name: 'NL' })
  await firefox.find({ role: 'heading', name: 'Instellingen' })
})

test('after Firefox was closed and opened again everything is there, in the language chosen, and studying goes on', async () => {
  const before = await readStored(firefox)
  expect(before).toMatchObject({ ownNotes: [{}], exams: [{ name: 'Anatomy' }] })
  await firefox.close()
  firefox = await launchFirefox({ profile, timezone })
  await firefox.newTab()
  await says(firefox, 'te doen')

  expect(lasting(await readStored(firefox))).toEqual(lasting(before))
  await firefox.waitFor(() => document.documentElement.dataset['theme'] === 'dark')
  await firefox.find({ role: 'button', name: 'Toon antwoord' })
  await studyCard(firefox, 'again')
  const stored = await readStored(firefox)
  expect(answersOf(stored)).toHaveLength(answersOf(before).length + 1)
  expectWhole(stored)
})

/** Every row but what is planned anew. */
function lasting(stored: Stored): Record<string, unknown> {
  return { ...stored, planParts: undefined }
}
