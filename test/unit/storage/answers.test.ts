import { expect, test } from 'vitest'
import { studyDay } from '../../../src/domain/scheduling/study-day'
import { Refused } from '../../../src/storage/refusal'
import { answer, day, deck, noon, openDeck, plain } from './helpers'

const today = studyDay(noon, plain.dayStartMinutes)

test('an answer stores one event, moves the card and counts into the day', async () => {
  const db = await openDeck()
  const [row] = await answer(db, 'b:answer', 'easy')
  expect(await db.reviews.toArray()).toEqual([
    {
      seq: 1,
      id: expect.any(String),
      type: 'answer',
      cardId: 'b:answer',
      at: noon,
      studyDay: today,
      writer: 'newtab',
      grade: 'easy',
      durationMs: 5000,
      rawDurationMs: 5000,
      parameters: expect.stringMatching(/^p/),
      stateBefore: 'new',
      result: {
        state: 'review',
        stabilityDays: 8.2956,
        difficulty: 1,
        lastStudyDay: today,
        dueDay: today + 8,
        answers: 1,
        lapses: 0,
      },
    },
  ])
  expect(await db.cards.get('b:answer')).toEqual(row)
  expect(row).toMatchObject({ lastSeq: 1, queue: 'review', serveDay: today + 8 })
  expect(await db.days.toArray()).toEqual([
    { studyDay: today, answers: 1, newCards: 1, reviews: 0, durationMs: 5000 },
  ])
})

test('an answer to a card that was answered since the page drew it is refused and stores nothing', async () => {
  const db = await openDeck()
  await answer(db, 'b:answer', 'good', { expectedSeq: 0 })
  await expect(answer(db, 'b:answer', 'easy', { expectedSeq: 0 })).rejects.toThrow(
    Refused,
  )
  expect(await db.reviews.count()).toBe(1)
  expect((await db.days.get(today))?.answers).toBe(1)
})

test('of two pages answering the same card at once, one wins and one is refused', async () => {
  const db = await openDeck()
  const results = await Promise.allSettled([
    answer(db, 'b:answer', 'good', { expectedSeq: 0 }),
    answer(db, 'b:answer', 'again', { expectedSeq: 0 }),
  ])
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await db.reviews.count()).toBe(1)
})

test('the siblings of an answered card are put off until tomorrow, in the same transaction', async () => {
  const db = await openDeck()
  await answer(db, 'a:term', 'good')
  expect(await db.cards.get('a:definition')).toMatchObject({
    buriedUntilDay: today + 1,
    serveDay: today + 1,
    lastSeq: 2,
  })
  const [first, second] = await db.reviews.toArray()
  expect(second).toMatchObject({ type: 'bury', cardId: 'a:definition', cause: first?.id })
})

test('the parameter set of an answer is stored once and kept when the settings change', async () => {
  const db = await openDeck()
  await answer(db, 'b:answer', 'good')
  await answer(db, 'c:answer', 'good')
  await answer(db, 'a:term', 'good', { parameters: { ...plain, desiredRetention: 0.95 } })
  const sets = await db.parameterSets.toArray()
  expect(sets.map(({ desiredRetention }) => desiredRetention).sort()).toEqual([0.9, 0.95])
})

test('the study day never goes back, whatever the clock says', async () => {
  const db = await openDeck()
  await answer(db, 'b:answer', 'easy', { at: noon + 3 * day })
  const [row] = await answer(db, 'c:answer', 'easy', { at: noon })
  expect(row).toMatchObject({ lastStudyDay: today + 3, dueDay: today + 11 })
  expect((await db.reviews.toArray()).map(({ studyDay: d }) => d)).toEqual([
    today + 3,
    today + 3,
  ])
})

test('an unknown card is refused', async () => {
  const db = await openDeck(deck.slice(0, 2))
  await expect(answer(db, 'c:answer', 'good')).rejects.toMatchObject({
    reason: 'unknownCard',
  })
})
