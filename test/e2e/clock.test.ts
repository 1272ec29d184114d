import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { CardEvent } from '../../src/domain/log/events'
import { en } from '../helpers/texts'
import { launch } from '../helpers/chromium'
import type { LaunchedChromium } from '../helpers/chromium'
import { answerCard, cardOn, pressGrade, showAnswer } from '../helpers/desk'
import { forgetEverything } from '../helpers/forget-everything'
import { expectWhole, readStored } from '../helpers/stored'

const thrown: string[] = []
let chromium: LaunchedChromium

beforeAll(async () => {
  chromium = await launch({ language: 'en-US', timezone: 'Europe/Amsterdam' })
  chromium.context.on('weberror', (error) => thrown.push(String(error.error())))
  await chromium.context.clock.install()
})
beforeEach(async () => {
  await forgetEverything(chromium)
  thrown.length = 0
})
afterAll(() => chromium.close())

const dayOf = (date: string): number => Date.parse(date) / 86_400_000

/** Sets the clock of every page to a local instant; no timer notices. */
function setClock(local: string): Promise<void> {
  return chromium.context.clock.setSystemTime(new Date(local))
}

/**
 * Goes on from an evening to ten minutes before the day start, then to its last seconds: they pass at
 * their own pace, so that it is the page's own timer that notices.
 */
async function pastDayStart(
  page: Page,
  before: string,
  tenMinutesBefore: () => Promise<unknown>,
): Promise<void> {
  await page.clock.fastForward(before)
  expect(
    await page.evaluate(() => [new Date().getHours(), new Date().getMinutes()]),
  ).toEqual([3, 50])
  await tenMinutesBefore()
  await page.clock.fastForward('09:57')
}

const newCards = (page: Page, count: number) =>
  page
    .getByRole('contentinfo', { name: en.workbench.statusBar })
    .getByRole('button', { name: `${count} new`, exact: true })

const done = (page: Page) => page.getByRole('heading', { name: en.done.title })
const correctDates = (page: Page) => page.getByRole('button', { name: en.clock.redate })

/** Asks to correct the dates, and says yes when asked whether the clock is right. */
async function confirmDates(page: Page): Promise<void> {
  await correctDates(page).click()
  const dialog = page.getByRole('dialog', { name: en.redate.title })
  await dialog.getByRole('button', { name: en.redate.confirm }).click()
}

/** The study day of each event of the given types, in the order of the log. */
async function studyDays(page: Page, ...types: CardEvent['type'][]): Promise<number[]> {
  const { reviews } = await readStored(page)
  return reviews
    .filter(({ type }) => types.includes(type))
    .map(({ studyDay }) => studyDay)
}

test('a page left open over the day start looks again by itself: new day, new limits, buried siblings back', async () => {
  await setClock('2027-05-10T22:00:00+02:00')
  const settings = await chromium.page('newtab.html#/settings')
  const perDay = settings.getByRole('spinbutton', { name: en.settings.newPerDay.label })
  await perDay.fill('3')
  await perDay.blur()
  await newCards(settings, 3).waitFor()
  await settings.close()
  const page = await chromium.newTab()
  const first = await answerCard(page, 'Easy')
  await answerCard(page, 'Easy')
  await answerCard(page, 'Easy')
  await done(page).waitFor()
  const { cards } = await readStored(page)
  const sibling = cards.find(
    ({ id, noteId }) => id !== first && noteId === first.split(':')[0],
  )
  expect(sibling?.buriedUntilDay).toBe(dayOf('2027-05-11'))

  await pastDayStart(page, '05:50:00', async () => {
    await newCards(page, 0).waitFor()
    expect(await done(page).isVisible()).toBe(true)
  })

  await newCards(page, 3).waitFor()
  await page.locator(`article[data-card-id="${sibling?.id}"]`).waitFor()
  await expect
    .poll(() => page.getByRole('status').first().innerText())
    .toContain(en.notice.newDay)
  expectWhole(await readStored(page))
  expect(thrown).toEqual([])
})

test('a shown answer stays over the day start, and its grade counts for the new day', async () => {
  await setClock('2027-05-10T22:00:00+02:00')
  const page = await chromium.newTab()
  await answerCard(page, 'Easy')
  const shown = await showAnswer(page)

  await pastDayStart(page, '05:50:00', () => newCards(page, 19).waitFor())
  await newCards(page, 20).waitFor()

  const card = cardOn(page)
  expect(await card.getAttribute('data-card-id')).toBe(shown)
  expect(await card.getAttribute('data-side')).toBe('answer')
  await pressGrade(page, 'Easy')
  await newCards(page, 19).waitFor()
  expect(await studyDays(page, 'answer')).toEqual([
    dayOf('2027-05-10'),
    dayOf('2027-05-11'),
  ])
  expectWhole(await readStored(page))
  expect(thrown).toEqual([])
})

test.each([
  ['back to winter time', '2026-10-24T23:00:00+02:00', '05:50:00'],
  ['forward to summer time', '2027-03-27T23:00:00+01:00', '03:50:00'],
])(
  'on the night when the clocks go %s the study day begins at 04:00 as on any other',
  async (_change, evening, before) => {
    await setClock(evening)
    const page = await chromium.page('newtab.html#/study')
    await answerCard(page, 'Easy')

    await pastDayStart(page, before, async () => {
      await answerCard(page, 'Easy')
      await newCards(page, 18).waitFor()
    })
    await newCards(page, 20).waitFor()
    await answerCard(page, 'Easy')
    await newCards(page, 19).waitFor()

    const day = dayOf(evening.slice(0, 10))
    expect(await studyDays(page, 'answer')).toEqual([day, day, day + 1])
    expectWhole(await readStored(page))
    expect(thrown).toEqual([])
  },
)

test('a clock set back is noticed by itself; the study day does not go back until the dates are corrected', async () => {
  await setClock('2027-05-10T12:00:00+02:00')
  const page = await chromium.newTab()
  await answerCard(page, 'Easy')
  await answerCard(page, 'Again')

  await setClock('2027-05-08T12:00:00+02:00')
  await page.clock.runFor(60_000)
  await correctDates(page).waitFor()
  const banner = page.getByRole('alert').filter({ has: correctDates(page) })
  expect(await banner.innerText()).toContain('8 May 2027')
  expect(await banner.innerText()).toContain('10 May 2027')
  await answerCard(page, 'Good')
  await answerCard(page, 'Again')
  const wrong = dayOf('2027-05-10')
  expect(await studyDays(page, 'answer')).toEqual([wrong, wrong, wrong, wrong])
  expectWhole(await readStored(page))

  await confirmDates(page)
  await page.getByText(en.notice.redated).waitFor()
  await correctDates(page).waitFor({ state: 'detached' })
  const right = dayOf('2027-05-08')
  expect(new Set(await studyDays(page, 'redate'))).toEqual(new Set([right]))
  await answerCard(page, 'Easy')
  expect((await studyDays(page, 'answer')).at(-1)).toBe(right)
  await page.keyboard.press('Control+z')
  await page.getByText(en.notice.undone.split('{{')[0] ?? '').waitFor()
  const stored = await readStored(page)
  expectWhole(stored)
  expect(stored.days.map(({ studyDay, answers }) => [studyDay, answers])).toEqual([
    [right, 4],
  ])
  expect(thrown).toEqual([])
})

test('a clock set back by an hour changes nothing but the instants', async () => {
  await setClock('2027-05-10T12:00:00+02:00')
  const page = await chromium.newTab()
  const first = await answerCard(page, 'Again')
  await answerCard(page, 'Easy')

  await setClock('2027-05-10T11:00:00+02:00')
  await page.clock.runFor(60_000)
  await answerCard(page, 'Easy')

  expect(await correctDates(page).count()).toBe(0)
  const stored = await readStored(page)
  const instants = stored.reviews.map(({ at }) => at)
  expect(instants.at(-1)).toBeLessThan(instants[0] ?? 0)
  expect(stored.cards.find(({ id }) => id === first)).toMatchObject({
    state: 'learning',
  })
  expectWhole(stored)
  expect(thrown).toEqual([])
})

test('after a clock that was a year ahead, correcting the dates brings every card back to its time', async () => {
  await setClock('2028-05-08T12:00:00+02:00')
  const ahead = await chromium.newTab()
  const again = await answerCard(ahead, 'Again')
  const easy = await answerCard(ahead, 'Easy')
  await ahead.close()

  await setClock('2027-05-08T12:00:00+02:00')
  const page = await chromium.newTab()
  await confirmDates(page)
  await page.getByText(en.notice.redated).waitFor()

  const today = dayOf('2027-05-08')
  const stored = await readStored(page)
  const row = (id: string) => stored.cards.find((card) => card.id === id)
  expect(row(easy)?.dueDay).toBeLessThan(today + 30)
  expect(row(again)?.dueAt).toBeLessThan(Date.parse('2027-05-08T13:00:00+02:00'))
  expect(stored.meta).toContainEqual({ key: 'day', foldDay: today, lastStudyDay: today })
  expectWhole(stored)
  // What was forgotten under the wrong clock comes back within minutes, not in a year.
  await page.clock.runFor('00:02:00')
  await page
    .getByRole('contentinfo', { name: en.workbench.statusBar })
    .getByRole('button', { name: '1 due', exact: true })
    .waitFor()
  expect(thrown).toEqual([])
})
