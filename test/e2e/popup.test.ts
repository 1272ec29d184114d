import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Grade } from '../../src/domain/scheduling/types'
import type { ToolbarPopup } from '../../src/tools/drivers/toolbar-popup'
import { calmTimezone } from '../helpers/calm-timezone'
import { launch } from '../helpers/chromium'
import type { LaunchedChromium } from '../helpers/chromium'
import { answersOf, expectWhole, readStored } from '../helpers/stored'
import type { Asked } from '../helpers/stored'
import {
  expectCountsOfDatabase,
  gradeKeys,
  gradeWith,
  patience,
  read,
  showAnswer,
  shownCard,
  studyCard,
  untilReady,
} from '../helpers/study'
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

test('the toolbar’s popup studies cards by keyboard alone, and its counts follow', async () => {
  const popup = await openPopup()
  const given: { cardId: string; grade: Grade; writer: string }[] = []
  for (const grade of ['good', 'easy', 'again'] as const) {
    const { cardId } = await studyCard(popup, grade)
    given.push({ cardId, grade, writer: 'popup' })
    await expectCountsOfDatabase(popup)
  }
  await popup.press('Control+z')
  await popup.waitFor(() => document.body.innerText.includes('Taken back: '))

  const stored = await readStored(witness)
  expect(
    answersOf(stored).map(({ cardId, grade, writer }) => ({ cardId, grade, writer })),
  ).toEqual(given)
  await expect
    .poll(async () => (await shownCard(popup)).cardId, patience)
    .toBe(given[2]?.cardId)
  expectWhole(stored)
  await popup.close()
})

test('closed by a click beside it while the answer is shown, the popup opens on that answer', async () => {
  const popup = await openPopup()
  const question = await shownCard(popup)
  await showAnswer(popup)
  const answer = await shownCard(popup)
  await popup.closeByBlur()

  const again = await openPopup()
  expect(answer).toMatchObject({ cardId: question.cardId, side: 'answer' })
  await expect.poll(() => shownCard(again), patience).toEqual(answer)
  await studyRest(again, 'easy')
  expect(answersOf(await readStored(witness)).at(-1)).toMatchObject({
    cardId: question.cardId,
    grade: 'easy',
  })
  await again.close()
})

test('closed by a click beside it after an option was chosen, the popup still marks that option', async () => {
  const popup = await openPopup()
  while ((await shownCard(popup)).takes !== 'option') await studyCard(popup, 'easy')
  const { cardId } = await shownCard(popup)
  await showAnswer(popup, '2')
  const marked = await optionTexts(popup)
  await popup.closeByBlur()

  const again = await openPopup()
  await expect
    .poll(() => shownCard(again), patience)
    .toMatchObject({ cardId, side: 'answer' })
  await expect.poll(() => optionTexts(again), patience).toEqual(marked)
  expect(marked[1]).toMatch(/your choice: (right|not right)/)
  await studyRest(again, 'hard')
  await again.close()
})

test.each([
  ['with its key still on the way', takenAwayAtOnce],
  ['as soon as its key was handled', takenAwayAfterKey],
  ['between two writes of one answer', closedWhileWriting],
] as const)(
  'a popup that goes %s has stored the answer whole or not at all, and goes on from there',
  async (_, gradeAndGo) => {
    for (let round = 0; round < 3; round++) {
      const popup = await openPopup()
      const { cardId, side } = await shownCard(popup)
      const answers = answersOf(await readStored(witness)).length
      if (side === 'question') await showAnswer(popup)
      else await read(popup)
      await gradeAndGo(popup)

      const again = await openPopup()
      const stored = await readStored(witness)
      const [given, ...more] = answersOf(stored).slice(answers)
      const next = await shownCard(again)
      expectWhole(stored)
      expect(more).toEqual([])
      if (given) expect(given).toMatchObject({ cardId, grade: 'good', writer: 'popup' })
      expect(next.side).toBe(given ? 'question' : 'answer')
      expect(next.cardId === cardId).toBe(!given)
      await again.close()
    }
  },
)

test('"Open" opens the workbench and closes the popup', async () => {
  const popup = await openPopup()
  const opened = chromium.context.waitForEvent('page')
  await popup.click({ role: 'button', name: 'Open' })
  const page = await opened
  await popup.closed()

  await page.getByRole('region', { name: 'Study', exact: true }).waitFor()
  expect(page.url()).toBe(`chrome-extension://${chromium.extensionId}/newtab.html#/study`)
  await page.close()
})

async function openPopup(): Promise<ToolbarPopup> {
  const popup = await chromium.openPopup()
  await untilReady(popup)
  return popup
}

async function takenAwayAtOnce(popup: ToolbarPopup): Promise<void> {
  await Promise.allSettled([popup.press(gradeKeys.good), popup.takeAway()])
}

async function takenAwayAfterKey(popup: ToolbarPopup): Promise<void> {
  await popup.press(gradeKeys.good)
  await popup.takeAway()
}

/** The first write of the answer's transaction closes the popup, before the others are asked for. */
async function closedWhileWriting(popup: ToolbarPopup): Promise<void> {
  await popup.evaluate(() => {
    IDBObjectStore.prototype.add = function (value, key) {
      window.close()
      return this.put(value, key)
    }
  })
  await Promise.allSettled([popup.press(gradeKeys.good)])
  await popup.closed()
}

/** Grades the answer that the popup shows. */
async function studyRest(popup: ToolbarPopup, grade: Grade): Promise<void> {
  await read(popup)
  await gradeWith(popup, grade)
}

function optionTexts(popup: ToolbarPopup): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[aria-label="Options"] li')].map((item) =>
      item.innerText.trim(),
    ),
  )
}
