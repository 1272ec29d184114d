import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Grade } from '../../src/domain/scheduling/types'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch } from '../helpers/chromium'
import type { LaunchedChromium } from '../helpers/chromium'
import {
  answersOf,
  countToday,
  expectWhole,
  lastStudyDay,
  readStored,
  rowOf,
} from '../helpers/stored'
import type { Stored } from '../helpers/stored'
import {
  expectCountsOfDatabase,
  gradeWith,
  patience,
  read,
  showAnswer,
  shownCard,
  shownCounts,
  studyCard,
  studyUntilDone,
  untilReady,
} from '../helpers/study'
import type { ShownCard } from '../helpers/study'
import { setNewPerDay, tab } from '../helpers/tab'

const dayMs = 86_400_000
const mixed = ['again', 'hard', 'good', 'easy'] as const
let chromium: LaunchedChromium
let page: Page

beforeAll(async () => {
  chromium = await launch({ language: 'en-US', timezone: calmTimezone() })
  page = await openNewTab()
})
afterAll(() => chromium.close())

test('a new tab shows a card with its question and everything that is left today', async () => {
  expect(page.url()).toMatch(/^chrome-extension:\/\/[a-p]{32}\/newtab\.html/)
  await page.getByRole('button', { name: 'Show answer', exact: true }).waitFor()

  expect(await shownCard(page)).toMatchObject({
    cardId: expect.stringMatching(/./),
    side: 'question',
    question: expect.stringMatching(/\w/),
  })
  expect(await shownCounts(page)).toEqual({ due: 0, new: 20 })
})

test('the language of the interface changes at once, also in the other open page', async () => {
  const other = await chromium.page('newtab.html#/study')
  await untilReady(tab(other))
  const both = [page, other]

  await page.getByRole('button', { name: 'NL', exact: true }).click()
  for (const one of both) {
    await one.getByRole('button', { name: 'Toon antwoord', exact: true }).waitFor()
    expect(await one.evaluate(() => document.documentElement.lang)).toBe('nl')
  }
  await other.getByRole('button', { name: 'EN', exact: true }).click()
  for (const one of both) {
    await one.getByRole('button', { name: 'Show answer', exact: true }).waitFor()
    expect(await one.evaluate(() => document.documentElement.lang)).toBe('en')
  }
  await other.close()
  await clickCard()
})

test('L flips the language of the card shown and leaves the interface as it is', async () => {
  const flip = (language: string) =>
    page.getByRole('button', { name: `Show this card in ${language}`, exact: true })
  const english = await shownCard(page)

  await page.keyboard.press('l')
  await flip('English').waitFor()
  const dutch = await shownCard(page)
  await page.keyboard.press('l')
  await flip('Dutch').waitFor()

  expect(dutch).toEqual({ ...english, question: expect.stringMatching(/\w/) })
  expect(dutch.question).not.toBe(english.question)
  expect(await shownCard(page)).toEqual(english)
})

test('twenty cards are studied by keyboard alone, each is stored and the counts follow', async () => {
  const given: { cardId: string; grade: Grade }[] = []
  const cards: ShownCard[] = []
  for (const grade of repeated(mixed, 20)) {
    const card = await studyCard(tab(page), grade)
    cards.push(card)
    given.push({ cardId: card.cardId, grade })
    await expectCountsOfDatabase(page)
  }

  const stored = await readStored(page)
  expect(answersOf(stored).map(({ cardId, grade }) => ({ cardId, grade }))).toEqual(given)
  expectWhole(stored)
  expect(cards.filter(({ options }) => options > 0)).not.toEqual([])
})

test('Ctrl+Z takes back answer after answer, and the button names what it takes back', async () => {
  const before = answersOf(await readStored(page))
  for (const answer of before.slice(-3).toReversed()) {
    await undoNamed(answer.grade)
    await expect
      .poll(() => shownCard(page), patience)
      .toMatchObject({ cardId: answer.cardId })
  }

  const stored = await readStored(page)
  expect(undoneIds(stored)).toEqual(
    before
      .slice(-3)
      .toReversed()
      .map(({ id }) => id),
  )
  expectWhole(stored)
  await expectCountsOfDatabase(page)
})

test('answers are taken back also after the browser was closed and opened again', async () => {
  const left = answersOf(await readStored(page)).slice(0, -3)
  await chromium.quit()
  chromium = await chromium.relaunch()
  page = await openNewTab()

  for (const answer of left.slice(-2).toReversed()) {
    await undoNamed(answer.grade)
    await expect
      .poll(() => shownCard(page), patience)
      .toMatchObject({ cardId: answer.cardId })
  }
  const stored = await readStored(page)
  expect(undoneIds(stored).slice(3)).toEqual(
    left
      .slice(-2)
      .toReversed()
      .map(({ id }) => id),
  )
  expectWhole(stored)
})

test('more new cards a day are there at once when the setting asks for them', async () => {
  await setNewPerDay(chromium, 60)

  await expectCountsOfDatabase(page)
  expect((await shownCounts(page)).new).toBeGreaterThan(40)
})

test('S suspends the card, and undo brings it back', async () => {
  const { cardId } = await answerUntil(takesKeys)
  await page.keyboard.press('s')
  await expect.poll(() => shownCard(page), patience).not.toMatchObject({ cardId })
  await sayingNotice(/^Suspended: /)
  expect(rowOf(await readStored(page), cardId)).toMatchObject({ queue: 'suspended' })
  await expectCountsOfDatabase(page)

  await undoNamed('suspended')
  await expect.poll(() => shownCard(page), patience).toMatchObject({ cardId })
  expect(rowOf(await readStored(page), cardId).queue).not.toBe('suspended')
})

test('B buries the card until tomorrow', async () => {
  const { cardId } = await answerUntil(async (card) => {
    const { queue } = rowOf(await readStored(page), card.cardId)
    return queue === 'new' && takesKeys(card)
  })
  await page.keyboard.press('b')
  await expect.poll(() => shownCard(page), patience).not.toMatchObject({ cardId })
  await sayingNotice(/^Buried until tomorrow: /)

  const stored = await readStored(page)
  expect(rowOf(stored, cardId)).toMatchObject({ serveDay: lastStudyDay(stored) + 1 })
  expectWhole(stored)
  await expectCountsOfDatabase(page)
})

test('F flags the card, which stays, and a grade counts right after', async () => {
  const { cardId } = await answerUntil(takesKeys)
  const flag = page.getByRole('button', { name: 'Flag this card', exact: true })
  await showAnswer(tab(page))
  const answers = answersOf(await readStored(page)).length

  await page.evaluate(async (flagged) => {
    const key = (key: string, code: string): void => {
      for (const type of ['keydown', 'keyup'])
        document.body.dispatchEvent(
          new KeyboardEvent(type, { key, code, bubbles: true, cancelable: true }),
        )
    }
    const pressed = (): boolean => document.querySelector(flagged) !== null
    const seen = new Promise<void>((done) => {
      const observer = new MutationObserver(() => {
        if (!pressed()) return
        observer.disconnect()
        setTimeout(done)
      })
      observer.observe(document.body, { subtree: true, attributes: true })
    })
    key('f', 'KeyF')
    await seen
    key('3', 'Digit3')
  }, '[aria-label="Flag this card"][aria-pressed="true"]')
  await expect.poll(() => shownCard(page), patience).toMatchObject({ side: 'question' })

  const stored = await readStored(page)
  expect(answersOf(stored).slice(answers)).toMatchObject([{ cardId, grade: 'good' }])
  expect(rowOf(stored, cardId)).toMatchObject({ flagged: 1 })
  expect(await flag.getAttribute('aria-pressed')).toBe('false')
})

test('a key that shows the answer must come up before a grade counts, however long it is held', async () => {
  const { cardId } = await answerUntil(takesNothing)
  const answers = answersOf(await readStored(page)).length

  await page.keyboard.down('Space')
  await expect.poll(() => shownCard(page), patience).toMatchObject({ side: 'answer' })
  await read(page)
  await page.keyboard.down('Space')
  await page.keyboard.down('Space')
  await page.keyboard.press('1')
  await page.keyboard.up('Space')
  await gradeWith(tab(page), 'easy')

  const given = answersOf(await readStored(page)).slice(answers)
  expect(given).toMatchObject([{ cardId, grade: 'easy' }])
})

test('a grade in the first 150 ms after the answer was drawn is not taken', async () => {
  const { cardId } = await answerUntil(takesKeys)
  const answers = answersOf(await readStored(page)).length

  await page.evaluate(async () => {
    const key = (key: string, code: string): void => {
      for (const type of ['keydown', 'keyup'])
        document.body.dispatchEvent(
          new KeyboardEvent(type, { key, code, bubbles: true, cancelable: true }),
        )
    }
    const drawn = new Promise<void>((done) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('article[data-side="answer"]')) return
        observer.disconnect()
        done()
      })
      observer.observe(document.body, { subtree: true, attributes: true })
    })
    key(' ', 'Space')
    await drawn
    key('1', 'Digit1')
  })
  await read(page)
  await gradeWith(tab(page), 'hard')

  const given = answersOf(await readStored(page)).slice(answers)
  expect(given).toMatchObject([{ cardId, grade: 'hard' }])
})

test('Enter and Space on a focused button press that button', async () => {
  const answers = answersOf(await readStored(page)).length
  const { cardId } = await shownCard(page)
  const flag = page.getByRole('button', { name: 'Flag this card', exact: true })

  await flag.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => flag.getAttribute('aria-pressed'), patience).toBe('true')
  expect(await shownCard(page)).toMatchObject({ cardId, side: 'question' })
  await flag.evaluate((button) => button.blur())
  await showAnswer(tab(page))
  await flag.focus()
  await page.keyboard.press('Space')
  await expect.poll(() => flag.getAttribute('aria-pressed'), patience).toBe('false')
  await page.getByRole('button', { name: 'Again' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => shownCard(page), patience).toMatchObject({ side: 'question' })

  const given = answersOf(await readStored(page)).slice(answers)
  expect(given).toMatchObject([{ cardId, grade: 'again' }])
})

test('digits choose an option until the answer is shown, then they grade', async () => {
  const { cardId } = await answerUntil(({ takes }) => takes === 'option')
  const answers = answersOf(await readStored(page)).length
  const second = page.getByRole('list', { name: 'Options' }).getByRole('listitem').nth(1)

  await showAnswer(tab(page), '2')
  expect(await second.innerText()).toMatch(/your choice: (right|not right)/)
  expect(answersOf(await readStored(page))).toHaveLength(answers)
  await gradeWith(tab(page), 'hard')

  const given = answersOf(await readStored(page)).slice(answers)
  expect(given).toMatchObject([{ cardId, grade: 'hard' }])
})

test('Ctrl+Z in a field is the field’s', async () => {
  const { reviews } = await readStored(page)
  await page.keyboard.press('F1')
  const field = page.getByRole('combobox')
  await field.fill('')
  await field.pressSequentially('theme')
  await page.keyboard.press('Control+z')
  await expect.poll(() => field.inputValue(), patience).not.toBe('theme')
  await page.keyboard.press('Escape')
  await field.waitFor({ state: 'detached' })

  expect((await readStored(page)).reviews).toEqual(reviews)
})

test('when today is done the page says so, and nothing is due', async () => {
  await setNewPerDay(chromium, 4)
  await studyUntilDone(tab(page), 'good')

  await page.getByRole('heading', { name: 'Done for today', exact: true }).waitFor()
  expect(await shownCounts(page)).toEqual({ due: 0, new: 0 })
  expectWhole(await readStored(page))
})

test('next day exactly what is due is there, counted as the database has it', async () => {
  const before = await readStored(page)
  const tomorrow = lastStudyDay(before) + 1
  const due = before.cards.filter(
    ({ queue, serveDay }) => queue === 'review' && serveDay <= tomorrow,
  )
  await chromium.quit()
  chromium = await chromium.relaunch()
  await chromium.context.addInitScript((ahead) => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + ahead
  }, dayMs)
  // A tab that the browser opens would give itself back after three cards.
  page = await chromium.page('newtab.html#/study')
  await untilReady(tab(page))

  expect(due).not.toEqual([])
  await expect
    .poll(() => shownCounts(page), patience)
    .toEqual(countToday(before, tomorrow, Date.now() + dayMs))
  expect(await shownCounts(page)).toEqual({ due: due.length, new: 4 })

  await studyUntilDone(tab(page), 'easy')
  const stored = await readStored(page)
  const today = answersOf(stored).filter(({ studyDay }) => studyDay === tomorrow)
  const reviewed = today.filter(({ stateBefore }) => stateBefore === 'review')
  const buried = due.filter(({ id }) => rowOf(stored, id).buriedUntilDay > tomorrow)
  expect(
    ids([...reviewed.map(({ cardId }) => cardId), ...buried.map(({ id }) => id)]),
  ).toEqual(ids(due.map(({ id }) => id)))
  expect(today.filter(({ stateBefore }) => stateBefore === 'new')).toHaveLength(4)
  expectWhole(stored)
})

async function openNewTab(): Promise<Page> {
  const opened = await chromium.newTab()
  await untilReady(tab(opened))
  return opened
}

/** A click into the card, which takes the keyboard's focus from a button. */
function clickCard(): Promise<void> {
  return page.getByRole('article').getByRole('heading').click()
}

/** On a card with a field, letters and digits are typed. */
function takesKeys({ takes }: ShownCard): boolean {
  return takes !== 'text'
}

function takesNothing({ takes }: ShownCard): boolean {
  return takes === 'nothing'
}

/** Studies on until the card shown is one that is wanted. */
async function answerUntil(
  wanted: (card: ShownCard) => boolean | Promise<boolean>,
): Promise<ShownCard> {
  for (;;) {
    const card = await shownCard(page)
    expect(card.side).toBe('question')
    if (await wanted(card)) return card
    await studyCard(tab(page), 'easy')
  }
}

/** Presses Ctrl+Z after the button has named what that takes back, and waits until the page has said so. */
async function undoNamed(what: Grade | 'suspended'): Promise<void> {
  const word = what === 'suspended' ? what : what[0]?.toUpperCase() + what.slice(1)
  const button = page.getByRole('button', { name: new RegExp(`^Undo: .+, ${word}$`) })
  const [, title] =
    /^Undo: (.+), /.exec((await button.getAttribute('aria-label')) ?? '') ?? []
  await page.keyboard.press('Control+z')
  await sayingNotice(`Taken back: ${title}`)
}

async function sayingNotice(text: string | RegExp): Promise<void> {
  await page.getByRole('status').getByText(text).waitFor()
}

function undoneIds({ reviews }: Stored): string[] {
  const undone = reviews.flatMap((event) => (event.type === 'undo' ? [event.target] : []))
  const answers = new Set(
    reviews.flatMap(({ id, type }) => (type === 'answer' ? [id] : [])),
  )
  return undone.filter((id) => answers.has(id))
}

function repeated<T>(items: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, index) => items[index % items.length]).filter(
    (item) => item !== undefined,
  )
}

function ids(list: readonly string[]): string[] {
  return [...new Set(list)].toSorted()
}
