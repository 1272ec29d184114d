import { expect, test } from 'vitest'
import { studyDay } from '../../../src/domain/scheduling/study-day'
import { readAnswersOf } from '../../../src/storage/answers-of-day'
import { readToday } from '../../../src/storage/queue-reader'
import { recordRedate } from '../../../src/storage/redate'
import { answer, day, newId, noon, openDeck, plain } from './helpers'

const today = studyDay(noon, plain.dayStartMinutes)

test('after a wrong clock in the future, re-dating makes answers count as given today', async () => {
  const db = await openDeck()
  await answer(db, 'b:answer', 'easy', { at: noon + 400 * day })
  expect((await readToday(db, noon, plain)).studyDay).toBe(today + 400)
  const moment = { at: noon, dayStartMinutes: 240, writer: 'newtab' as const, newId }
  expect(await recordRedate(db, moment)).toBe(1)
  expect(await db.cards.get('b:answer')).toMatchObject({
    lastStudyDay: today,
    dueDay: today + 8,
  })
  expect((await readToday(db, noon, plain)).studyDay).toBe(today)
  expect(await db.days.toArray()).toEqual([
    { studyDay: today, answers: 1, newCards: 1, reviews: 0, durationMs: 5000 },
  ])
})

test('answers that were re-dated count for the day they were moved to, and not for the one they came from', async () => {
  const db = await openDeck()
  const moment = { at: noon, dayStartMinutes: 240, writer: 'newtab' as const, newId }
  await answer(db, 'b:answer', 'easy', { at: noon + 3 * day })
  await recordRedate(db, moment)
  await answer(db, 'c:answer', 'easy')
  const answered = async (studyDay: number) =>
    (await readAnswersOf(db, studyDay)).map(({ cardId }) => cardId)
  expect(await answered(today)).toEqual(['b:answer', 'c:answer'])
  expect(await answered(today + 1)).toEqual([])
  await answer(db, 'a:term', 'easy', { at: noon + 3 * day })
  expect(await answered(today + 3)).toEqual(['a:term'])
})
