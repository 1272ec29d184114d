import { expect, test } from 'vitest'
import { parameterKey } from '../../../src/domain/scheduling/parameter-key'
import {
  countLostAnswers,
  readEverything,
  replaceEverything,
} from '../../../src/storage/backup-store'
import { writeParameters } from '../../../src/storage/settings-store'
import { recordUndo } from '../../../src/storage/undo'
import { newestUndoable } from '../../../src/storage/undoable'
import type { MyodeckDatabase } from '../../../src/storage/database'
import {
  adoption,
  answer,
  day,
  deck,
  entry,
  newId,
  noon,
  openDeck,
  plain,
} from './helpers'
import { studyDay } from '../../../src/domain/scheduling/study-day'

const today = studyDay(noon, plain.dayStartMinutes)

/** A database with answers of two days, an undone one, and two parameter sets. */
async function studied(): Promise<MyodeckDatabase> {
  const db = await openDeck()
  const careful = { ...plain, desiredRetention: 0.95 }
  await writeParameters(db, careful)
  await answer(db, 'a:term', 'good', { at: noon - day })
  await answer(db, 'b:answer', 'easy', { parameters: careful })
  await answer(db, 'c:answer', 'again')
  const target = (await newestUndoable(db, today))?.id ?? ''
  await recordUndo(db, { at: noon, dayStartMinutes: 240, writer: 'popup', newId, target })
  return db
}

async function restore(db: MyodeckDatabase, from: MyodeckDatabase, shipped = deck) {
  const everything = await readEverything(from)
  const parameters = parameterKey({ ...plain, desiredRetention: 0.95 })
  await replaceEverything(db, {
    ...everything,
    parameters,
    shipped,
    contentVersion: 'v1',
    adoption,
  })
}

async function rows(db: MyodeckDatabase) {
  return {
    reviews: await db.reviews.toArray(),
    cards: await db.cards.toArray(),
    counters: await db.counters.toArray(),
    annotations: await db.annotations.toArray(),
    days: (await db.days.toArray()).filter(({ answers }) => answers > 0),
    settings: await db.settings.toArray(),
    parameterSets: await db.parameterSets.toArray(),
    meta: await db.meta.toArray(),
  }
}

test('what was exported and restored elsewhere is equal row by row', async () => {
  const from = await studied()
  await from.annotations.put({ noteId: 'a', remark: 'Asked in 2025', mnemonic: 'A' })
  const to = await openDeck()
  await to.annotations.put({ noteId: 'b', remark: 'Goes away', mnemonic: '' })
  await answer(to, 'c:answer', 'good', {
    parameters: { ...plain, desiredRetention: 0.95 },
  })
  await restore(to, from)
  expect(await rows(to)).toEqual(await rows(from))
})

test('a restored database numbers its next event after the restored ones', async () => {
  const from = await studied()
  const to = await openDeck()
  await restore(to, from)
  const [row] = await answer(to, 'c:answer', 'good')
  expect(row?.lastSeq).toBe((await from.reviews.toArray()).length + 1)
})

test('answers in effect that the file does not hold are counted before they are lost', async () => {
  const from = await studied()
  const { events } = await readEverything(from)
  const kept = new Set(events.slice(0, 1).map(({ id }) => id))
  expect(await countLostAnswers(from, kept)).toBe(1)
})

test('cards of the file that are not shipped any more come back as withdrawn', async () => {
  const from = await studied()
  const to = await openDeck()
  await restore(to, from, [...deck.slice(0, 2), entry('d:answer')])
  expect(await to.cards.get('b:answer')).toMatchObject({ queue: 'withdrawn', answers: 1 })
  expect(await to.cards.get('d:answer')).toMatchObject({ queue: 'new' })
})

test('what was answered before a correction comes back after a restore too, and only once', async () => {
  const from = await studied()
  const shipped = deck.map((one) =>
    one.id === 'c:answer' ? one : { ...one, correction: 2 },
  )
  const to = await openDeck()
  await restore(to, from, shipped)
  expect(await to.cards.get('a:term')).toMatchObject({ unreadCorrection: 2 })
  const corrected = (await to.reviews.toArray()).filter(
    ({ type }) => type === 'corrected',
  )
  expect(corrected.map(({ cardId }) => cardId)).toEqual(['a:term', 'b:answer'])
  const again = await openDeck()
  await restore(again, to, shipped)
  expect(await rows(again)).toEqual(await rows(to))
})
