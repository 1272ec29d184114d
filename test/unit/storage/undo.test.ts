import { expect, test } from 'vitest'
import { studyDay } from '../../../src/domain/scheduling/study-day'
import { recordManual } from '../../../src/storage/manual'
import { recordUndo } from '../../../src/storage/undo'
import { newestUndoable } from '../../../src/storage/undoable'
import type { MyodeckDatabase } from '../../../src/storage/database'
import { answer, day, freshName, newId, noon, openDeck, plain } from './helpers'

const today = studyDay(noon, plain.dayStartMinutes)
const moment = { at: noon, dayStartMinutes: 240, writer: 'newtab' as const, newId }

async function undo(db: MyodeckDatabase, at = noon) {
  const target = (await newestUndoable(db, today))?.id ?? 'none'
  return recordUndo(db, { ...moment, at, target })
}

/** Everything but the log and the numbers of the newest events. */
async function state(db: MyodeckDatabase) {
  const cards = await db.cards.toArray()
  return {
    cards: cards.map((row) => ({ ...row, lastSeq: 0 })),
    counters: await db.counters.toArray(),
    days: (await db.days.toArray()).filter(({ answers }) => answers > 0),
  }
}

test('undo takes back answer by answer, with the siblings put off, until the start of the day', async () => {
  const db = await openDeck()
  const states = [await state(db)]
  for (const id of ['a:term', 'b:answer', 'c:answer']) {
    await answer(db, id, 'good')
    states.push(await state(db))
  }
  for (const before of states.slice(0, -1).reverse()) {
    await undo(db)
    expect(await state(db)).toEqual(before)
  }
  await expect(undo(db)).rejects.toMatchObject({ reason: 'nothingToUndo' })
})

test('undo still works after the page was closed and opened anew', async () => {
  const name = freshName()
  const first = await openDeck(undefined, name)
  await answer(first, 'a:term', 'easy')
  first.close()
  const second = await openDeck(undefined, name)
  const { row } = await undo(second)
  expect(row).toMatchObject({ id: 'a:term', state: 'new', answers: 0, serveDay: 0 })
})

test('undo is refused when a newer answer exists than the one on the button', async () => {
  const db = await openDeck()
  await answer(db, 'b:answer', 'good')
  const named = (await newestUndoable(db, today))?.id ?? ''
  await answer(db, 'c:answer', 'good')
  await expect(recordUndo(db, { ...moment, target: named })).rejects.toMatchObject({
    reason: 'newerAnswer',
  })
})

test('an answer of yesterday is not taken back', async () => {
  const db = await openDeck()
  await answer(db, 'b:answer', 'good', { at: noon - day })
  expect(await newestUndoable(db, today)).toBeUndefined()
})

test('a suspension and a burial by hand can be taken back', async () => {
  const db = await openDeck()
  const before = await state(db)
  for (const action of ['suspend', 'bury'] as const) {
    await recordManual(db, { ...moment, action, cardId: 'b:answer', id: newId() })
    expect(await state(db)).not.toEqual(before)
    await undo(db)
    expect(await state(db)).toEqual(before)
  }
})

test('after an undo the card can be answered again', async () => {
  const db = await openDeck()
  await answer(db, 'b:answer', 'again')
  await undo(db)
  const [row] = await answer(db, 'b:answer', 'easy')
  expect(row).toMatchObject({ state: 'review', answers: 1, lastSeq: 3 })
})
