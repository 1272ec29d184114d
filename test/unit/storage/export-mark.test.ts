import { expect, test } from 'vitest'
import { readEverything, replaceEverything } from '../../../src/storage/backup-store'
import { readBeforeRestore } from '../../../src/storage/before-restore'
import { emptyDay } from '../../../src/storage/days'
import {
  countStudiedDays,
  keepExportMark,
  keepReminder,
  readExportMark,
} from '../../../src/storage/export-mark'
import { adoption, day, deck, noon, openDeck } from './helpers'

const studied = (studyDay: number, answers = 3) => ({ ...emptyDay(studyDay), answers })

test('days of study count from the day after, and only those with answers that still stand', async () => {
  const db = await openDeck()
  await db.days.bulkPut([studied(10), studied(12), studied(13, 0), studied(20)])
  expect(await countStudiedDays(db, undefined, 14)).toBe(3)
  expect(await countStudiedDays(db, 10, 14)).toBe(2)
  expect(await countStudiedDays(db, 20, 14)).toBe(0)
})

test('no more days are counted than are asked for', async () => {
  const db = await openDeck()
  await db.days.bulkPut(Array.from({ length: 30 }, (_, index) => studied(index)))
  expect(await countStudiedDays(db, undefined, 14)).toBe(14)
})

test('a reminder is kept beside the newest export, and an export ends it', async () => {
  const db = await openDeck()
  expect(await readExportMark(db)).toBeUndefined()
  await keepExportMark(db, { exportedAt: noon })
  await keepReminder(db, { remindedDay: 20_790, dismissed: false })
  const mark = { exportedAt: noon, remindedDay: 20_790, dismissed: false }
  expect(await readExportMark(db)).toEqual(mark)
  await keepExportMark(db, { exportedAt: noon + day })
  expect(await readExportMark(db)).toEqual({ exportedAt: noon + day })
})

test('after a restore the newest export is the file’s, and what was remembered before comes back with an undo', async () => {
  const db = await openDeck()
  await keepExportMark(db, { exportedAt: noon })
  const around = { shipped: deck, contentVersion: 'v1', adoption, looksBefore: '' }
  const everything = { ...(await readEverything(db)), ...around, parameters: 'p' }
  await replaceEverything(db, { ...everything, exportMark: { exportedAt: noon - day } })
  expect(await readExportMark(db)).toEqual({ exportedAt: noon - day })

  const before = await readBeforeRestore(db)
  if (!before) throw new Error('nothing was kept')
  await replaceEverything(db, { ...before, ...around })
  expect(await readExportMark(db)).toEqual({ exportedAt: noon })
})
