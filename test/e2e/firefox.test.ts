import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FirefoxSession } from '../../src/tools/drivers/firefox'
import { calmTimezone } from '../helpers/calm-timezone'
import { launchFirefox } from '../helpers/firefox'
import { answersOf, expectWhole, readStored } from '../helpers/stored'
import {
  gradeWith,
  read,
  shownCard,
  shownCounts,
  studyCard,
  untilReady,
} from '../helpers/study'
import { deleteFolder, temporaryFolder } from '../helpers/temporary-folder'

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

test('Firefox’s popup page goes on with the next card and undoes it', async () => {
  const next = await shownCard(firefox)
  await firefox.page('popup.html')
  await untilReady(firefox)

  expect(await studyCard(firefox, 'easy')).toMatchObject({ cardId: next.cardId })
  await firefox.press('Control+z')
  await firefox.waitFor((text) => document.body.innerText.includes(text), 'Taken back: ')
  expect((await shownCard(firefox)).cardId).toBe(next.cardId)
  expectWhole(await readStored(firefox))
})

test('the language changes at once in Firefox too', async () => {
  await firefox.click({ role: 'button', name: 'NL' })
  await firefox.find({ role: 'button', name: 'Toon antwoord' })
  await firefox.click({ role: 'button', name: 'EN' })
  await firefox.find({ role: 'button', name: 'Show answer' })
})

test('after Firefox was closed and opened again every answer is there, and studying goes on', async () => {
  const before = await readStored(firefox)
  await firefox.close()
  firefox = await launchFirefox({ profile, timezone })
  await firefox.newTab()
  await untilReady(firefox)

  expect((await readStored(firefox)).reviews).toEqual(before.reviews)
  await firefox.find({ role: 'button', name: 'Show answer' })
  await studyCard(firefox, 'again')
  const stored = await readStored(firefox)
  expect(answersOf(stored)).toHaveLength(answersOf(before).length + 1)
  expectWhole(stored)
})
