import { expect, test } from 'vitest'
import type { DeckSettings } from '../../../src/domain/decks/deck-settings'
import { studyDay } from '../../../src/domain/scheduling/study-day'
import { newRow, withDerived } from '../../../src/domain/log/fold'
import { recount } from '../../../src/storage/counters'
import { createDeckRules } from '../../../src/storage/deck-reader'
import { readQueue } from '../../../src/storage/queue-reader'
import { readTomorrow } from '../../../src/storage/tomorrow-reader'
import { recordRedate } from '../../../src/storage/redate'
import { answer, day, entry, newId, noon, openDeck, plain } from './helpers'

const today = studyDay(noon, plain.dayStartMinutes)
const rules = createDeckRules(() => 'training')

/** Six notes of one card, three in each of two topics. */
const deck = ['load', 'load', 'load', 'volume', 'volume', 'volume'].map(
  (topic, position) => entry(`n${position}:answer`, { topic, position, kind: 'basic' }),
)

const look = (db: Awaited<ReturnType<typeof openDeck>>, decks: DeckSettings) =>
  readQueue(db, noon, { ...plain, decks }, undefined, rules)

test('of a topic no more new cards come than its limit, answers of today counted, and the others are not kept waiting', async () => {
  const db = await openDeck(deck)
  const decks = { load: { newPerDay: 2 } }
  const first = await look(db, decks)
  expect(first.fresh.map(({ id }) => id)).toEqual([
    'n0:answer',
    'n1:answer',
    'n3:answer',
    'n4:answer',
    'n5:answer',
  ])
  expect(first.today.served.new).toBe(5)
  await answer(db, 'n0:answer', 'easy')
  await answer(db, 'n1:answer', 'easy')
  const later = await look(db, decks)
  expect(later.fresh.map(({ topic }) => topic)).toEqual(['volume', 'volume', 'volume'])
  expect(later.today.served.new).toBe(3)
  expect(await readTomorrow(db, later.today, { ...plain, decks }, rules)).toMatchObject({
    new: 4,
  })
})

test('with a limit of 0 for the whole subject nothing new comes, and the count says so', async () => {
  const db = await openDeck(deck)
  const queue = await look(db, { training: { newPerDay: 0 } })
  expect(queue.fresh).toEqual([])
  expect(queue.today.served.new).toBe(0)
})

test('new cards of a deck that comes first are served before all others, those of one that comes last after them', async () => {
  const db = await openDeck(deck)
  const first = await look(db, { volume: { newOrder: 'first' } })
  expect(first.fresh.map(({ topic }) => topic)).toEqual(['volume', 'volume', 'volume'])
  const last = await look(db, { load: { newOrder: 'last' } })
  expect(last.fresh.map(({ topic }) => topic)).toEqual(['volume', 'volume', 'volume'])
  expect(last.today.served.new).toBe(6)
})

/** Review cards that are due, each so many days overdue and of the topic given. */
async function openDue(
  count: number,
  of: (index: number) => { readonly topic: string; readonly overdueDays: number },
) {
  const db = await openDeck([])
  await db.cards.bulkPut(
    Array.from({ length: count }, (_, index) => {
      const { topic, overdueDays } = of(index)
      return withDerived({
        ...newRow(entry(`r${index}:answer`, { topic })),
        state: 'review',
        stabilityDays: 30,
        difficulty: 5,
        lastStudyDay: today - 40,
        dueDay: today - overdueDays,
        answers: 5,
      })
    }),
  )
  await recount(db, 0)
  return db
}

const topicOf = (index: number): string => (index < 280 ? 'load' : 'volume')

test('reviews of a topic stop at its limit, however many are due', async () => {
  const db = await openDue(300, (index) => ({ topic: topicOf(index), overdueDays: 5 }))
  const queue = await look(db, { load: { reviewsPerDay: 0 } })
  expect(queue.reviews).toHaveLength(20)
  expect(new Set(queue.reviews.map(({ topic }) => topic))).toEqual(new Set(['volume']))
  expect(queue.today.served.due).toBe(20)
})

test('settings without a limit on reviews leave the end from which reviews are read as it is', async () => {
  const db = await openDue(400, (index) => ({
    topic: topicOf(index),
    overdueDays: index < 200 ? 30 : 1,
  }))
  const ids = async (decks: DeckSettings) =>
    (await look(db, decks)).reviews.map(({ id }) => id)
  const everywhere = await ids({})
  expect(everywhere).toContain('r399:answer')
  expect(await ids({ load: { desiredRetention: 0.95, newPerDay: 1 } })).toEqual(
    everywhere,
  )
})

test('no more rows are read than there are reviews of topics that have room', async () => {
  const db = await openDue(900, (index) => ({
    topic: index < 5 ? 'volume' : 'load',
    overdueDays: 5,
  }))
  let rows = 0
  const reading = (row: unknown): unknown => (rows++, row)
  db.cards.hook('reading', reading)
  const queue = await look(db, { load: { reviewsPerDay: 0 } })
  expect(queue.reviews).toHaveLength(5)
  expect(rows).toBeLessThan(900)
})

test('without settings of decks nothing is read of them', async () => {
  const db = await openDeck(deck)
  expect((await look(db, {})).today.decks).toBeUndefined()
})

test('answers that were re-dated to today are counted by the limit of their deck', async () => {
  const db = await openDeck(deck)
  await answer(db, 'n0:answer', 'easy', { at: noon + 5 * day })
  await recordRedate(db, { at: noon, dayStartMinutes: 240, writer: 'newtab', newId })
  const { fresh } = await look(db, { load: { newPerDay: 1 } })
  expect(fresh.map(({ topic }) => topic)).toEqual(['volume', 'volume', 'volume'])
})
