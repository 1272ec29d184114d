import Dexie from 'dexie'
import { expect, test } from 'vitest'
import type { CardEvent } from '../../../src/domain/log/events'
import { parameterKey } from '../../../src/domain/scheduling/parameter-key'
import { readEverything, replaceEverything } from '../../../src/storage/backup-store'
import {
  forgetOldRestore,
  keepBeforeRestore,
  readBeforeRestore,
  readUndoableRestore,
} from '../../../src/storage/before-restore'
import type { MyodeckDatabase } from '../../../src/storage/database'
import { writeParameters } from '../../../src/storage/settings-store'
import { addEveryKindOfRow, correctedDeck } from '../../helpers/every-kind-of-row'
import { adoption, answer, day, noon, openDeck, plain } from './helpers'

/** What every table holds, but for what follows from the rest when it is wanted, and what is kept for undo. */
async function rowsOf(db: MyodeckDatabase): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {}
  for (const { name } of db.tables) rows[name] = await db.table(name).toArray()
  for (const name of ['planParts', 'statsSpans', 'statsCards', 'beforeRestore'])
    delete rows[name]
  rows['days'] = (await db.days.toArray()).filter(({ answers }) => answers > 0)
  const made = ['statistics', 'ownCards', 'searchChanges']
  rows['meta'] = (await db.meta.toArray()).filter(({ key }) => !made.includes(key))
  return rows
}

async function full(): Promise<MyodeckDatabase> {
  const db = await openDeck()
  await addEveryKindOfRow(db)
  return db
}

const around = {
  ...{ shipped: correctedDeck, contentVersion: 'v2', adoption, looksBefore: '{"a":1}' },
}

/** Puts one answer of another computer in the place of everything. */
async function restoreLittle(db: MyodeckDatabase): Promise<void> {
  const other = await openDeck(correctedDeck)
  await writeParameters(other, plain)
  await answer(other, 'b:answer', 'good')
  const everything = await readEverything(other)
  await replaceEverything(db, {
    ...{ ...everything, ...around, parameters: parameterKey(plain) },
  })
}

async function undo(db: MyodeckDatabase): Promise<void> {
  const before = await readBeforeRestore(db)
  if (!before) throw new Error('nothing was kept')
  await replaceEverything(db, { ...before, ...around })
}

test('a restore that is undone leaves every row as it was, and undoing that brings the restore back', async () => {
  const db = await full()
  const before = await rowsOf(db)
  await restoreLittle(db)
  const restored = await rowsOf(db)
  expect(restored).not.toEqual(before)

  await undo(db)
  expect(await rowsOf(db)).toEqual(before)
  await undo(db)
  expect(await rowsOf(db)).toEqual(restored)
})

test('the looks of before are kept with the rest', async () => {
  const db = await full()
  await restoreLittle(db)
  expect((await readBeforeRestore(db))?.looks).toBe('{"a":1}')
})

test('when the disk runs full in the middle of a restore, nothing is changed and nothing is kept', async () => {
  const db = await full()
  const everyRow = async () => [
    await rowsOf(db),
    await db.beforeRestore.toArray(),
    await db.statsSpans.toArray(),
  ]
  await restoreLittle(db)
  await answer(db, 'c:answer', 'good', { parameters: plain })
  const before = await everyRow()
  // The last table that a restore fills.
  db.practiceAnswers.hook('creating', () => {
    throw new Dexie.QuotaExceededError('the disk is full')
  })
  await expect(undo(db)).rejects.toThrow('the disk is full')
  expect(await everyRow()).toEqual(before)
})

test('a restore can be undone for 30 days, and what was kept then goes', async () => {
  const db = await full()
  expect(await readUndoableRestore(db, noon)).toBeUndefined()
  await restoreLittle(db)
  const until = noon + 30 * day
  expect(await readUndoableRestore(db, until - 1)).toEqual({ at: noon, until })
  await forgetOldRestore(db, until - 1)
  expect(await db.beforeRestore.count()).toBeGreaterThan(0)
  expect(await readUndoableRestore(db, until)).toBeUndefined()
  await forgetOldRestore(db, until)
  expect(await db.beforeRestore.count()).toBe(0)
})

test('what an older version kept, without the tables that came later, is put back with these empty', async () => {
  const db = await full()
  const before = await rowsOf(db)
  await restoreLittle(db)
  const rest = await db.beforeRestore.get('rest')
  if (rest?.key !== 'rest') throw new Error('nothing was kept')
  const { savedSearches: _, forecasts: __, overrides: ___, ...old } = rest.state
  await db.beforeRestore.put({ key: 'rest', state: old })

  await undo(db)
  const came = { savedSearches: [], forecasts: [], overrides: [] }
  expect(await rowsOf(db)).toEqual({ ...before, ...came })
})

test('a long log is kept in its order', async () => {
  const db = await full()
  const [first] = await db.reviews.toArray()
  if (!first) throw new Error('there is no event')
  const events = Array.from({ length: 12_000 }, (_, seq): CardEvent => ({
    ...first,
    seq,
  }))
  const state = { ...(await readEverything(db)), parameters: 'p', looks: '' }
  await keepBeforeRestore(db, { ...state, events }, noon)
  expect(await db.beforeRestore.count()).toBe(5)
  expect(await readBeforeRestore(db)).toEqual({ ...state, events })
})
