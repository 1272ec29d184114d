import { expect, test } from 'vitest'
import { foldCard, withDerived } from '../../../src/domain/log/fold'
import { parameterKey } from '../../../src/domain/scheduling/parameter-key'
import type { MyodeckDatabase } from '../../../src/storage/database'
import { changeParameters } from '../../../src/storage/change-parameters'
import { readParameters, writeParameters } from '../../../src/storage/settings-store'
import { recordUndo } from '../../../src/storage/undo'
import { newestUndoable } from '../../../src/storage/undoable'
import { readLog } from '../../../src/storage/log-reader'
import { readParameterSets } from '../../../src/storage/refold'
import { readEverything, replaceEverything } from '../../../src/storage/backup-store'
import { readFit, switchWeights } from '../../../src/storage/weights-store'
import { trueWeights } from '../domain/weights/generated'
import { adoption, answer, day, deck, newId, noon, openDeck, plain } from './helpers'

const own = { ...plain, weights: trueWeights }

/** Three cards with two answers each; the last is new. */
async function studied(): Promise<MyodeckDatabase> {
  const db = await openDeck()
  await writeParameters(db, plain)
  await answer(db, 'a:term', 'good', { at: noon - 9 * day })
  await answer(db, 'b:answer', 'easy', { at: noon - 9 * day })
  await answer(db, 'b:answer', 'again', { at: noon - day })
  return db
}

interface Moment {
  readonly pause?: () => Promise<void>
  readonly weights?: readonly number[]
}
const switchTo = (db: MyodeckDatabase, { pause, weights = trueWeights }: Moment = {}) =>
  switchWeights(db, {
    ...{ weights, at: noon, writer: 'newtab', newId },
    pause: pause ?? (async () => undefined),
  })

/** Every row as its log says. */
async function folded(db: MyodeckDatabase) {
  const rows = await db.cards.toArray()
  const sets = await readParameterSets(db)
  const logs = await Promise.all(rows.map(({ id }) => readLog(db, id)))
  return rows.map((row, index) => withDerived(foldCard(row, logs[index] ?? [], sets)))
}

const memoryOf = async (db: MyodeckDatabase, id: string) => {
  const { stabilityDays, difficulty } = (await db.cards.get(id)) ?? {}
  return { stabilityDays, difficulty }
}

test('every learned card remembers as if it had always been answered under the new weights', async () => {
  const db = await studied()
  const before = await db.cards.get('b:answer')
  expect(await switchTo(db)).toBe(2)

  const always = await openDeck()
  await answer(always, 'b:answer', 'easy', { at: noon - 9 * day, parameters: own })
  await answer(always, 'b:answer', 'again', { at: noon - day, parameters: own })
  expect(await memoryOf(db, 'b:answer')).toEqual(await memoryOf(always, 'b:answer'))
  expect(await db.cards.get('b:answer')).toMatchObject({
    state: before?.state,
    dueAt: before?.dueAt,
    answers: 2,
  })
  expect(await db.cards.get('c:answer')).toMatchObject({ state: 'new', lastSeq: 0 })
  expect(await readParameters(db)).toEqual(own)
})

test('rows are the fold of their logs afterwards too, and so after the next answer', async () => {
  const db = await studied()
  await switchTo(db)
  await answer(db, 'a:term', 'good', { parameters: own })
  expect(await db.cards.toArray()).toEqual(await folded(db))
})

test('an answer given while the memories were computed is not lost, and counts in the new one', async () => {
  const db = await studied()
  let given = false
  await switchTo(db, {
    pause: async () => {
      if (!given) await answer(db, 'a:term', 'again', { at: noon - 60_000 })
      given = true
    },
  })
  const always = await openDeck()
  await answer(always, 'a:term', 'good', { at: noon - 9 * day, parameters: own })
  await answer(always, 'a:term', 'again', { at: noon - 60_000, parameters: own })
  expect(await memoryOf(db, 'a:term')).toEqual(await memoryOf(always, 'a:term'))
  expect(await db.cards.toArray()).toEqual(await folded(db))
})

test('a setting changed meanwhile stays changed', async () => {
  const db = await studied()
  await switchTo(db, {
    pause: async () => {
      await changeParameters(db, { newPerDay: 7 }, () => undefined)
    },
  })
  expect(await readParameters(db)).toEqual({ ...own, newPerDay: 7 })
})

test('going back gives every card the memory that it had', async () => {
  const db = await studied()
  const before = await db.cards.toArray()
  await switchTo(db)
  await switchTo(db, { weights: plain.weights })
  const after = await db.cards.toArray()
  expect(after.map((row) => ({ ...row, lastSeq: 0 }))).toEqual(
    before.map((row) => ({ ...row, lastSeq: 0 })),
  )
})

test('an answer of before the switch can be taken back after it, and has then left no trace', async () => {
  const db = await studied()
  await answer(db, 'a:term', 'again', { at: noon })
  await switchTo(db)
  const target =
    (await newestUndoable(db, (await db.reviews.toArray()).at(-1)?.studyDay ?? 0))?.id ??
    ''
  await recordUndo(db, {
    at: noon,
    dayStartMinutes: 240,
    writer: 'newtab',
    newId,
    target,
  })
  const always = await openDeck()
  await answer(always, 'a:term', 'good', { at: noon - 9 * day, parameters: own })
  expect(await memoryOf(db, 'a:term')).toEqual(await memoryOf(always, 'a:term'))
})

test('when the switch cannot be stored everything stays as it was', async () => {
  const db = await studied()
  const before = await db.cards.toArray()
  const twice = switchWeights(db, {
    ...{ weights: trueWeights, at: noon, writer: 'newtab', newId: () => 'same' },
    pause: async () => undefined,
  })
  await expect(twice).rejects.toThrow()
  expect(await db.cards.toArray()).toEqual(before)
  expect(await readParameters(db)).toEqual(plain)
  expect(await readFit(db)).toBeUndefined()
})

test('a backup brings the memories under own weights back', async () => {
  const from = await studied()
  await switchTo(from)
  const to = await openDeck()
  await replaceEverything(to, {
    ...(await readEverything(from)),
    parameters: parameterKey(own),
    shipped: deck,
    contentVersion: 'v1',
    adoption,
    looksBefore: '',
  })
  expect(await to.cards.toArray()).toEqual(await from.cards.toArray())
  expect(await to.reviews.toArray()).toEqual(await from.reviews.toArray())
})
