import { expect, test } from 'vitest'
import { studyDay } from '../../../src/domain/scheduling/study-day'
import { recordBulk, type BulkChange } from '../../../src/storage/bulk'
import type { MyodeckDatabase } from '../../../src/storage/database'
import { recordManual } from '../../../src/storage/manual'
import { recordUndo } from '../../../src/storage/undo'
import { newestUndoable } from '../../../src/storage/undoable'
import { answer, day, deck, newId, noon, openDeck, plain } from './helpers'

const today = studyDay(noon, plain.dayStartMinutes)
const moment = { at: noon, dayStartMinutes: 240, writer: 'newtab' as const, newId }
const everyId = deck.map(({ id }) => id)

function bulk(db: MyodeckDatabase, change: BulkChange, cardIds = everyId) {
  return recordBulk(db, { ...moment, change, cardIds })
}

async function undo(db: MyodeckDatabase) {
  const target = (await newestUndoable(db, today))?.id ?? 'none'
  return recordUndo(db, { ...moment, target })
}

async function state(db: MyodeckDatabase) {
  const cards = await db.cards.toArray()
  return {
    cards: cards.map((row) => ({ ...row, lastSeq: 0 })),
    counters: await db.counters.toArray(),
  }
}

/** One card in review, one in its steps, two new; every one was put off by nobody. */
async function studied(): Promise<MyodeckDatabase> {
  const db = await openDeck()
  await answer(db, 'b:answer', 'easy', { at: noon - 30 * day })
  await answer(db, 'c:answer', 'again', { at: noon - day })
  return db
}

test.each<[BulkChange, number]>([
  [{ type: 'suspend' }, 4],
  [{ type: 'bury' }, 4],
  [{ type: 'flag' }, 4],
  [{ type: 'reset' }, 2],
  [{ type: 'setDue', inDays: 9 }, 2],
  [{ type: 'tag', tag: 'anatomy' }, 4],
  [{ type: 'untag', tag: 'anatomy' }, 0],
  [{ type: 'unsuspend' }, 0],
  [{ type: 'unflag' }, 0],
])(
  '%j changes what it can change, and one undo takes all of it back',
  async (change, count) => {
    const db = await studied()
    const before = await state(db)

    expect(await bulk(db, change)).toBe(count)

    if (count === 0) return
    expect(await state(db)).not.toEqual(before)
    expect(await undo(db)).toMatchObject({ cards: count })
    expect(await state(db)).toEqual(before)
    await expect(undo(db)).rejects.toMatchObject({ reason: 'nothingToUndo' })
  },
)

test('what was changed twice comes back step by step', async () => {
  const db = await studied()
  await bulk(db, { type: 'suspend' })
  const suspended = await state(db)
  await bulk(db, { type: 'unsuspend' })
  await undo(db)
  expect(await state(db)).toEqual(suspended)
  await undo(db)
  expect((await state(db)).cards.every((row) => row.suspended === 0)).toBe(true)
})

test('a card that is so already is left out, and keeps that after the undo', async () => {
  const db = await studied()
  await recordManual(db, { ...moment, action: 'flag', cardId: 'b:answer', id: newId() })
  expect(await bulk(db, { type: 'flag' })).toBe(3)
  await undo(db)
  expect(await db.cards.get('b:answer')).toMatchObject({ flagged: 1 })
})

test('a reset card starts anew, and its answers stay in the log', async () => {
  const db = await studied()
  await bulk(db, { type: 'reset' }, ['b:answer'])
  const row = await db.cards.get('b:answer')
  expect(row).toMatchObject({ state: 'new', answers: 0, queue: 'new' })
  expect(row?.stabilityDays).toBeUndefined()
  const log = await db.reviews.toArray()
  expect(log.filter(({ type }) => type === 'answer')).toHaveLength(2)
})

test('a due date keeps the memory, ends the steps and a burial, and leaves new cards alone', async () => {
  const db = await studied()
  await bulk(db, { type: 'bury' })
  const before = await db.cards.get('c:answer')
  await bulk(db, { type: 'setDue', inDays: 3 })
  const row = await db.cards.get('c:answer')
  expect(row).toMatchObject({
    state: 'review',
    dueDay: today + 3,
    serveDay: today + 3,
    stabilityDays: before?.stabilityDays,
    answers: 1,
  })
  expect(row?.dueAt).toBeUndefined()
  expect(await db.cards.get('a:term')).toMatchObject({ state: 'new', queue: 'new' })
})

test('tags stand in alphabetical order, outlast answers and a reset, and no card takes more than twenty', async () => {
  const db = await studied()
  for (const tag of ['zone', 'anatomy', 'zone'])
    await bulk(db, { type: 'tag', tag }, ['b:answer'])
  await answer(db, 'b:answer', 'good', { at: noon })
  await bulk(db, { type: 'reset' }, ['b:answer'])
  expect(await db.cards.get('b:answer')).toMatchObject({ tags: ['anatomy', 'zone'] })

  for (let number = 1; number <= 18; number++)
    await bulk(db, { type: 'tag', tag: `tag ${number}` }, ['b:answer'])
  expect(await bulk(db, { type: 'tag', tag: 'one too many' })).toBe(3)

  await bulk(db, { type: 'untag', tag: 'one too many' })
  expect(await db.cards.get('a:term')).not.toHaveProperty('tags')
})

test('unknown and repeated cards do no harm', async () => {
  const db = await studied()
  expect(await bulk(db, { type: 'flag' }, ['nothing', 'a:term', 'a:term'])).toBe(1)
})

test('when one card cannot be stored, none is changed', async () => {
  const db = await studied()
  const before = await state(db)
  const newIdOnce = () => 'the same id twice'
  const cardIds = everyId
  await expect(
    recordBulk(db, { ...moment, newId: newIdOnce, change: { type: 'flag' }, cardIds }),
  ).rejects.toThrow()
  expect(await state(db)).toEqual(before)
})
