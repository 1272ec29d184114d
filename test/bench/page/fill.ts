import { entries } from 'virtual:myodeck/entries'
import { newRow } from '../../../src/domain/log/fold'
import { bucketKey, bucketsOf, type Bucket } from '../../../src/domain/queue/counts'
import { defaultParameters } from '../../../src/domain/scheduling/defaults'
import { studyDay } from '../../../src/domain/scheduling/study-day'
import type { DayRow } from '../../../src/storage/database'
import { countAnswer, emptyDay } from '../../../src/storage/days'
import { benchEntries, dueIn, studiedCard, turnedCards, type StudiedCard } from './deck'

/**
 * Cards per transaction, each with its events. Chromium logs how to undo a larger transaction in the
 * database itself, and what is left of those logs makes every later commit of the browser scan them
 * (measured: 23,000 reads each), which no student's own answers ever leave behind.
 */
const batch = 10
const shipped = turnedCards(entries)

/**
 * Puts `cards` cards and their answers in the place of what the database of this browser holds. The
 * program made it before, so its version, parameters and content mark are the program's own.
 */
export async function fill(cards: number): Promise<{ cards: number; reviews: number }> {
  const db = await open()
  const today = studyDay(Date.now(), defaultParameters.dayStartMinutes)
  await write(db, ['reviews', 'cards', 'counters', 'days'], (store) => {
    for (const name of ['reviews', 'cards', 'counters', 'days']) store(name).clear()
  })
  const days = new Map<number, DayRow>()
  const counters = new Map<string, { bucket: Bucket; count: number }>()
  let reviews = 0
  let written: Promise<void> = Promise.resolve()
  const filled = benchEntries(shipped, cards)
  for (let first = 0; first < filled.length; first += batch) {
    const made = filled.slice(first, first + batch).map((entry, offset) => {
      const card = makeCard(entry, first + offset, today, reviews + 1)
      reviews += card.events.length
      return card
    })
    for (const card of made) count(card, today - 1, counters, days)
    await written
    written = write(db, ['reviews', 'cards'], (store) => {
      for (const { row, events } of made) {
        store('cards').put(row)
        for (const event of events) store('reviews').put(event)
      }
    })
  }
  await written
  await write(db, ['counters', 'days', 'meta'], (store) => {
    for (const { bucket, count } of counters.values())
      store('counters').put({ ...bucket, count })
    for (const day of days.values()) store('days').put(day)
    store('meta').put({ key: 'day', foldDay: today - 1, lastStudyDay: today - 1 })
  })
  db.close()
  return { cards: filled.length, reviews }
}

function makeCard(
  entry: Parameters<typeof newRow>[0],
  index: number,
  today: number,
  firstSeq: number,
): StudiedCard {
  const days = dueIn(index, index < shipped.length)
  if (days === undefined) return { row: newRow(entry), events: [] }
  const when = { today, due: today + days, firstSeq }
  return studiedCard(entry, index, when, defaultParameters, () => crypto.randomUUID())
}

function count(
  { row, events }: StudiedCard,
  foldDay: number,
  counters: Map<string, { bucket: Bucket; count: number }>,
  days: Map<number, DayRow>,
): void {
  for (const bucket of bucketsOf(row, foldDay)) {
    const key = bucketKey(bucket).join(' ')
    counters.set(key, { bucket, count: (counters.get(key)?.count ?? 0) + 1 })
  }
  for (const event of events) {
    const day = days.get(event.studyDay) ?? emptyDay(event.studyDay)
    days.set(event.studyDay, countAnswer(day, event, 1))
  }
}

/** Opens the program's database as it is; throws when the program has not made it yet. */
async function open(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open('myodeck')
    request.onupgradeneeded = () => request.transaction?.abort()
    request.onsuccess = () => done(request.result)
    request.onerror = () => fail(request.error ?? new Error('no database'))
  })
}

/** Whether the program's background has made the database and brought the shipped cards into it. */
export async function isReady(): Promise<boolean> {
  try {
    const db = await open()
    const request = db.transaction('meta').objectStore('meta').get('content')
    await new Promise((done, fail) => {
      request.onsuccess = done
      request.onerror = fail
    })
    db.close()
    return request.result !== undefined
  } catch {
    return false
  }
}

/** One fast transaction: complete when the browser has it, not when the disk has. */
function write(
  db: IDBDatabase,
  stores: readonly string[],
  work: (store: (name: string) => IDBObjectStore) => void,
): Promise<void> {
  const transaction = db.transaction([...stores], 'readwrite', { durability: 'relaxed' })
  work((name) => transaction.objectStore(name))
  return new Promise((done, fail) => {
    transaction.oncomplete = () => done()
    transaction.onabort = () => fail(transaction.error ?? new Error('aborted'))
  })
}
