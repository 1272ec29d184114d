import { expect, test } from 'vitest'
import type { Exam } from '../../../src/domain/exams/exam'
import {
  newestExamEvent,
  readExams,
  recordExamEvent,
  recordExamUndo,
} from '../../../src/storage/exam-store'
import { readEverything, replaceEverything } from '../../../src/storage/backup-store'
import { parameterKey } from '../../../src/domain/scheduling/parameter-key'
import type { MyodeckDatabase } from '../../../src/storage/database'
import { writeParameters } from '../../../src/storage/settings-store'
import { exam } from './exam'
import { adoption, day, deck, newId, noon, openDeck, plain } from './helpers'

const base = () => ({ id: newId(), at: noon, writer: 'newtab' }) as const
const keep = (db: MyodeckDatabase, kept: Exam, change: 'made' | 'edited' = 'made') =>
  recordExamEvent(db, { ...base(), type: 'kept', change, examId: kept.id, exam: kept })
async function undo(db: MyodeckDatabase, target?: string) {
  const newest = target ?? (await newestExamEvent(db))?.id ?? ''
  await recordExamUndo(db, { ...base(), target: newest })
}

test('exams are read with the next one first', async () => {
  const db = await openDeck()
  const sooner = { ...exam, id: 'two', at: noon + 3 * day }
  await keep(db, exam)
  await keep(db, sooner)
  expect(await readExams(db)).toEqual([sooner, exam])
})

test('a moved exam is moved back by undo, and nothing of its log is lost', async () => {
  const db = await openDeck()
  const moved = { ...exam, at: exam.at + 7 * day }
  await keep(db, exam)
  await keep(db, moved, 'edited')
  expect(await readExams(db)).toEqual([moved])
  await undo(db)
  expect(await readExams(db)).toEqual([exam])
  expect(await db.examEvents.count()).toBe(3)
})

test('a deleted exam comes back by undo, and one that was just made goes', async () => {
  const db = await openDeck()
  await keep(db, exam)
  await recordExamEvent(db, { ...base(), type: 'deleted', examId: exam.id })
  expect(await readExams(db)).toEqual([])
  await undo(db)
  expect(await readExams(db)).toEqual([exam])
  await undo(db)
  expect(await readExams(db)).toEqual([])
  await expect(undo(db)).rejects.toThrow('nothingToUndo')
})

test('undo is refused when another page has changed an exam since', async () => {
  const db = await openDeck()
  await keep(db, exam)
  const seen = (await newestExamEvent(db))?.id ?? ''
  await keep(db, { ...exam, name: 'Elsewhere' }, 'edited')
  await expect(undo(db, seen)).rejects.toThrow('newerAnswer')
  expect(await readExams(db)).toMatchObject([{ name: 'Elsewhere' }])
})

test('a backup brings the exams back, with their log and without the plan of before', async () => {
  const from = await openDeck()
  await writeParameters(from, plain)
  await keep(from, exam)
  await keep(from, { ...exam, mark: '8' }, 'edited')
  const to = await openDeck()
  await keep(to, { ...exam, id: 'other' })
  await to.planParts.put({ key: 'extra', studyDay: 1, minutes: 10 })
  await replaceEverything(to, {
    ...(await readEverything(from)),
    parameters: parameterKey(plain),
    shipped: deck,
    contentVersion: 'v1',
    adoption,
    looksBefore: '',
  })
  expect(await to.exams.toArray()).toEqual(await from.exams.toArray())
  expect(await to.examEvents.toArray()).toEqual(await from.examEvents.toArray())
  expect(await to.planParts.count()).toBe(0)
})
