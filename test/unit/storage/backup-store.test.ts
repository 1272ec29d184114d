import { expect, test } from 'vitest'
import { parameterKey } from '../../../src/domain/scheduling/parameter-key'
import { readEverything, replaceEverything } from '../../../src/storage/backup-store'
import { blankFields } from '../../../src/domain/own/own-note'
import { keepOwnNote } from '../../../src/storage/own-notes'
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
import {
  addPracticeExam,
  keepPracticeAnswer,
} from '../../../src/storage/practice-exam-store'
import { practiceAnswer, practiceExam } from '../domain/practice/example'
import { studyDay } from '../../../src/domain/scheduling/study-day'

const forecast = {
  examId: 'one',
  studyDay: 20_780,
  low: 0.8,
  share: 0.85,
  high: 0.9,
  stop: 0.4,
}
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
    looksBefore: '',
  })
}

async function rows(db: MyodeckDatabase) {
  return {
    reviews: await db.reviews.toArray(),
    cards: await db.cards.toArray(),
    counters: await db.counters.toArray(),
    forecasts: await db.forecasts.toArray(),
    annotations: await db.annotations.toArray(),
    ownNotes: await db.ownNotes.toArray(),
    drafts: await db.drafts.toArray(),
    practiceExams: await db.practiceExams.toArray(),
    practiceAnswers: await db.practiceAnswers.toArray(),
    days: (await db.days.toArray()).filter(({ answers }) => answers > 0),
    settings: await db.settings.toArray(),
    parameterSets: await db.parameterSets.toArray(),
    // What is counted for plan and statistics goes with these.
    meta: (await db.meta.toArray()).filter(({ key }) => key !== 'ownCards'),
  }
}

test('what was exported and restored elsewhere is equal row by row', async () => {
  const from = await studied()
  await from.annotations.put({ noteId: 'a', remark: 'Asked in 2025', mnemonic: 'A' })
  await from.forecasts.put(forecast)
  await addPracticeExam(from, practiceExam)
  await keepPracticeAnswer(from, practiceAnswer)
  const to = await openDeck()
  await addPracticeExam(to, { ...practiceExam, id: 'goes away' })
  await to.annotations.put({ noteId: 'b', remark: 'Goes away', mnemonic: '' })
  await answer(to, 'c:answer', 'good', {
    parameters: { ...plain, desiredRetention: 0.95 },
  })
  await restore(to, from)
  expect(await rows(to)).toEqual(await rows(from))
})

test('own notes come back with their cards, answered or not, deleted ones and drafts too', async () => {
  const from = await studied()
  const fields = {
    ...blankFields('both'),
    prompt: { en: 'Which?', nl: 'Welke?' },
    answer: { en: 'This', nl: 'Deze' },
  }
  const note = { fields, createdAt: noon, updatedAt: noon }
  await keepOwnNote(from, { ...note, id: 'own-answered' })
  await answer(from, 'own-answered:answer', 'good', {
    parameters: { ...plain, desiredRetention: 0.95 },
  })
  await keepOwnNote(from, { ...note, id: 'own-fresh' })
  await keepOwnNote(from, { ...note, id: 'own-deleted' })
  await keepOwnNote(from, { ...note, id: 'own-deleted', deletedAt: noon })
  await from.drafts.put({ id: 'new', fields: blankFields('nl'), savedAt: noon })
  const to = await openDeck()
  await keepOwnNote(to, { ...note, id: 'own-goes-away' })
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
