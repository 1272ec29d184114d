import { expect, test } from 'vitest'
import { newRow, withDerived } from '../../../src/domain/log/fold'
import { studyDay } from '../../../src/domain/scheduling/study-day'
import { recount } from '../../../src/storage/counters'
import { readQueue, readToday } from '../../../src/storage/queue-reader'
import { readTomorrow } from '../../../src/storage/tomorrow-reader'
import { recordManual } from '../../../src/storage/manual'
import { readPlanned } from '../../../src/storage/planned-reader'
import { exam } from './exam'
import { answer, entry, minute, newId, noon, openDeck, plain } from './helpers'

const today = studyDay(noon, plain.dayStartMinutes)

/** A review card that has been due for some days. */
function reviewRow(id: string, overdueDays: number) {
  return withDerived({
    ...newRow(entry(id)),
    state: 'review',
    stabilityDays: 30,
    difficulty: 5,
    lastStudyDay: today - 30 - overdueDays,
    dueDay: today - overdueDays,
    answers: 5,
  })
}

async function openBacklog(size: number) {
  const db = await openDeck([])
  await db.cards.bulkPut(
    Array.from({ length: size }, (_, index) => reviewRow(`r${index}`, index % 40)),
  )
  await recount(db, 0)
  return db
}

test('a fresh install serves the new cards in learning order', async () => {
  const db = await openDeck()
  const queue = await readQueue(db, noon, plain)
  expect(queue.fresh.map(({ id }) => id)).toEqual([
    'a:term',
    'a:definition',
    'b:answer',
    'c:answer',
  ])
  expect(queue.today.served).toMatchObject({ due: 0, new: 4 })
})

test('a sibling put off until tomorrow is not served today and counts tomorrow', async () => {
  const db = await openDeck()
  await answer(db, 'a:term', 'easy')
  const queue = await readQueue(db, noon, plain)
  expect(queue.fresh.map(({ id }) => id)).toEqual(['b:answer', 'c:answer'])
  expect(queue.today.served.new).toBe(2)
  expect(await readTomorrow(db, queue.today, plain)).toEqual({ due: 0, new: 3 })
})

test('suspended cards are neither served nor counted', async () => {
  const db = await openDeck()
  await recordManual(db, {
    action: 'suspend',
    cardId: 'b:answer',
    at: noon,
    dayStartMinutes: 240,
    writer: 'newtab',
    id: newId(),
  })
  const queue = await readQueue(db, noon, plain)
  expect(queue.fresh.map(({ id }) => id)).not.toContain('b:answer')
  expect(queue.today.served.new).toBe(3)
})

test('a learning card counts as due from its instant on, and 20 minutes before when nothing else is left', async () => {
  const db = await openDeck([entry('b:answer')])
  await answer(db, 'b:answer', 'good')
  const counts = async (at: number) => (await readToday(db, at, plain)).served.due
  expect([await counts(noon), await counts(noon + 11 * minute)]).toEqual([1, 1])
  const busy = await openDeck()
  await answer(busy, 'b:answer', 'good')
  const busyCounts = async (at: number) => (await readToday(busy, at, plain)).served.due
  expect([await busyCounts(noon), await busyCounts(noon + 11 * minute)]).toEqual([0, 1])
})

test('a backlog is read as a window of at most 200 rows, from the oldest due day', async () => {
  const db = await openBacklog(900)
  const generous = { ...plain, reviewsPerDay: 9999 }
  const { reviews, today: counts } = await readQueue(db, noon, generous)
  expect(counts.served.reviews).toBe(900)
  expect(reviews).toHaveLength(200)
  expect(Math.max(...reviews.map(({ serveDay }) => serveDay))).toBeLessThan(today - 25)
})

test('with more due than the limit lets through, the window comes from the newest due days', async () => {
  const db = await openBacklog(900)
  const { reviews, today: counts } = await readQueue(db, noon, plain)
  expect(counts.served).toMatchObject({ reviews: 200, overloaded: true })
  expect(reviews).toHaveLength(200)
  expect(Math.min(...reviews.map(({ serveDay }) => serveDay))).toBeGreaterThan(today - 10)
})

test('an exam leaves the window of an overload at its newest end, without the cards of its own topics', async () => {
  const db = await openBacklog(900)
  await db.cards.bulkPut(
    Array.from({ length: 900 }, (_, index) => ({
      ...reviewRow(`e${index}`, index % 5),
      topic: 'resting',
    })),
  )
  await recount(db, 0)
  await db.exams.put({ ...exam, topics: { resting: 1 }, state: 'archived' })
  const { reviews } = await readQueue(db, noon, plain, readPlanned)
  expect(reviews).toHaveLength(200)
  expect(reviews.some(({ topic }) => topic === 'resting')).toBe(false)
  expect(Math.min(...reviews.map(({ serveDay }) => serveDay))).toBeGreaterThan(today - 10)
})

test('reviews that lie behind many days of cards that no queue serves are found', async () => {
  const db = await openBacklog(0)
  const resting = Array.from({ length: 60 }, (_, index) => ({
    ...reviewRow(`e${index}`, index),
    topic: 'resting',
  }))
  const wanted = [reviewRow('old', 70), reviewRow('older', 70)]
  await db.cards.bulkPut([...resting, ...wanted])
  await recount(db, 0)
  await db.exams.put({ ...exam, topics: { resting: 1 }, state: 'archived' })
  const newestFirst = { ...plain, reviewOrder: 'retrievability' as const }
  const { reviews } = await readQueue(db, noon, newestFirst, readPlanned)
  expect(reviews.map(({ id }) => id).sort()).toEqual(['old', 'older'])
})

test('new cards of the same order are all found, also behind fifty that wait for another day', async () => {
  const db = await openDeck([])
  await db.cards.bulkPut(
    Array.from({ length: 70 }, (_, index) => {
      const row = newRow(entry(`n${String(index).padStart(2, '0')}`, { position: 7 }))
      return withDerived({ ...row, buriedUntilDay: index < 60 ? today + 1 : 0 })
    }),
  )
  await recount(db, 0)
  const { fresh } = await readQueue(db, noon, plain)
  expect(fresh.map(({ id }) => id)).toEqual(
    Array.from({ length: 10 }, (_, index) => `n${60 + index}`),
  )
})
