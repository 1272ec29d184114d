import { expect, test, vi } from 'vitest'
import { at, place } from '../../../src/domain/stats/tally'
import {
  blankFields,
  type OwnFields,
  type OwnNote,
} from '../../../src/domain/own/own-note'
import { readEverything, replaceEverything } from '../../../src/storage/backup-store'
import type { MyodeckDatabase } from '../../../src/storage/database'
import { keepOwnNote } from '../../../src/storage/own-notes'
import { recordBulk } from '../../../src/storage/bulk'
import { recordRedate } from '../../../src/storage/redate'
import { adoptShippedCards } from '../../../src/storage/shipped-cards'
import { countStatistics } from '../../../src/storage/stats-store'
import { daysOf } from '../../../src/storage/stats-spans'
import { readHardest, readStatistics } from '../../../src/storage/stats-reader'
import { readDayMark } from '../../../src/storage/study-clock'
import { recordUndo } from '../../../src/storage/undo'
import { newestUndoable } from '../../../src/storage/undoable'
import { parameterKey } from '../../../src/domain/scheduling/parameter-key'
import { adoption, answer, day, deck, newId, noon, openDeck, plain } from './helpers'

async function tables(db: MyodeckDatabase) {
  const days = (await db.statsSpans.toArray()).flatMap(daysOf)
  return {
    days: days.map(({ studyDay, topic, tally }) => [studyDay, topic, [...tally]]),
    cards: await db.statsCards.toArray(),
  }
}

/** What a count from nothing gives. */
async function countedAnew(db: MyodeckDatabase) {
  await db.meta.delete('statistics')
  await countStatistics(db)
  return tables(db)
}

async function undoNewest(db: MyodeckDatabase, moment = noon): Promise<void> {
  const { lastStudyDay } = await readDayMark(db)
  const target = (await newestUndoable(db, lastStudyDay))?.id ?? ''
  await recordUndo(db, {
    at: moment,
    dayStartMinutes: 240,
    writer: 'newtab',
    newId,
    target,
  })
}

test('counting on after answers, undo, a reset and a re-dating gives what counting anew gives', async () => {
  const db = await openDeck()
  const compare = async () => {
    await countStatistics(db)
    const counted = await tables(db)
    expect(counted).toEqual(await countedAnew(db))
    return counted
  }
  await answer(db, 'a:term', 'good')
  await answer(db, 'b:answer', 'easy')
  expect((await compare()).days).toHaveLength(1)
  await answer(db, 'c:answer', 'easy', { at: noon + day })
  await answer(db, 'b:answer', 'again', { at: noon + 9 * day })
  expect((await compare()).cards).toMatchObject([{ cardId: 'b:answer', forgotten: 1 }])
  await undoNewest(db, noon + 9 * day)
  expect((await compare()).cards).toEqual([])
  await recordBulk(db, {
    at: noon + 9 * day,
    dayStartMinutes: 240,
    writer: 'newtab',
    newId,
    change: { type: 'reset' },
    cardIds: ['c:answer'],
  })
  await compare()
  await recordRedate(db, { at: noon, dayStartMinutes: 240, writer: 'newtab', newId })
  const { days } = await compare()
  expect(new Set(days.map(([studyDay]) => studyDay)).size).toBe(1)
})

test('counting twice changes nothing, and only what is new is read again', async () => {
  const db = await openDeck()
  await answer(db, 'a:term', 'good')
  const progress = vi.fn()
  await countStatistics(db, progress)
  expect(progress).toHaveBeenCalled()
  const before = await tables(db)
  progress.mockClear()
  await countStatistics(db, progress)
  expect(await tables(db)).toEqual(before)
  await answer(db, 'b:answer', 'good')
  await countStatistics(db, progress)
  expect(progress).not.toHaveBeenCalled()
})

test('what another version of the cards moved to another topic is counted there', async () => {
  const db = await openDeck()
  await answer(db, 'c:answer', 'good')
  await countStatistics(db)
  const moved = deck.map((card) => ({ ...card, topic: 'load' }))
  await adoptShippedCards(db, () => Promise.resolve(moved), 'v2', adoption)
  await countStatistics(db)
  expect((await tables(db)).days.map(([, topic]) => topic)).toEqual(['load'])
})

test('statistics are not in a backup, and are counted from the log that was restored', async () => {
  const from = await openDeck()
  await answer(from, 'a:term', 'good')
  await countStatistics(from)
  const everything = await readEverything(from)
  expect(JSON.stringify(everything)).not.toContain('tally')

  const to = await openDeck()
  for (const card of ['a:term', 'b:answer', 'c:answer']) await answer(to, card, 'easy')
  await countStatistics(to)
  await replaceEverything(to, {
    ...everything,
    parameters: parameterKey(plain),
    shipped: deck,
    contentVersion: 'v1',
    adoption,
    looksBefore: '',
  })
  await countStatistics(to)
  expect(await tables(to)).toEqual(await tables(from))
})

test('the cards forgotten most often come first, of the topics asked for', async () => {
  const db = await openDeck()
  for (const [cardId, times] of [
    ['b:answer', 1],
    ['c:answer', 2],
  ] as const) {
    await answer(db, cardId, 'easy')
    for (let time = 1; time <= times; time++) {
      const later = noon + time * 40 * day
      await answer(db, cardId, 'again', { at: later })
      await answer(db, cardId, 'easy', { at: later + 1000 })
    }
  }
  await countStatistics(db)
  const names = async (topics?: ReadonlySet<string>) =>
    (await readHardest(db, topics, 5)).map(({ cardId, forgotten }) => [cardId, forgotten])
  expect(await names()).toEqual([
    ['c:answer', 2],
    ['b:answer', 1],
  ])
  expect(await names(new Set(['load']))).toEqual([['b:answer', 1]])
})

test('what is read is what was counted, with the cards due and the study day', async () => {
  const db = await openDeck()
  await answer(db, 'a:term', 'easy')
  await countStatistics(db)
  const { rows, due, studyDay } = await readStatistics(db, noon, 240)
  expect(rows.map(({ tally }) => at(tally, place.answers))).toEqual([1])
  expect(due).toMatchObject([{ queue: 'review', topic: 'load', count: 1 }])
  expect(studyDay).toBe(rows[0]?.studyDay)
})

test('what was answered of an own note is counted where the note has moved to', async () => {
  const db = await openDeck()
  const fields: OwnFields = {
    ...blankFields('en'),
    topic: 'load',
    prompt: { en: 'Which muscle?', nl: '' },
    answer: { en: 'Soleus', nl: '' },
  }
  const note: OwnNote = { id: 'own-1', fields, createdAt: noon, updatedAt: noon }
  await keepOwnNote(db, note)
  await answer(db, 'own-1:answer', 'good')
  await countStatistics(db)
  await keepOwnNote(db, { ...note, fields: { ...fields, topic: 'volume' } })
  await countStatistics(db)
  const counted = await tables(db)
  expect(counted.days.map(([, topic]) => topic)).toEqual(['volume'])
  expect(counted).toEqual(await countedAnew(db))
})
