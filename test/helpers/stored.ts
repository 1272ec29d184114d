import { expect } from 'vitest'
import type { CardRow } from '../../src/domain/log/card-row'
import type { AnswerEvent, CardEvent } from '../../src/domain/log/events'
import { foldCard, withDerived } from '../../src/domain/log/fold'
import type { Forecast } from '../../src/domain/exams/forecast'
import type { OwnImage } from '../../src/domain/own/image'
import { eventsInEffect } from '../../src/domain/log/in-effect'
import { bucketsOf } from '../../src/domain/queue/counts'
import { learnAheadMs } from '../../src/domain/queue/today'
import type {
  CounterRow,
  DayRow,
  MetaRow,
  SettingRow,
  StoredParameterSet,
} from '../../src/storage/database'
import { countAnswer, emptyDay } from '../../src/storage/days'

/** Everything that the database holds. */
export interface Stored {
  readonly reviews: readonly CardEvent[]
  readonly cards: readonly CardRow[]
  readonly counters: readonly CounterRow[]
  readonly days: readonly DayRow[]
  readonly parameterSets: readonly StoredParameterSet[]
  readonly settings: readonly SettingRow[]
  readonly meta: readonly MetaRow[]
  readonly forecasts: readonly Forecast[]
  readonly images: readonly OwnImage[]
}

/** A page of the extension, in whichever browser, in which code can be run. */
export interface Asked {
  evaluate<R>(run: () => R | Promise<R>): Promise<R>
}

/** Reads the database in one transaction, past the program. Call it once the page has opened it. */
export function readStored(page: Asked): Promise<Stored> {
  return page.evaluate(readAllStores)
}

/** The answers in the order of the log, also those taken back since. */
export function answersOf({ reviews }: Stored): AnswerEvent[] {
  return reviews.filter((event) => event.type === 'answer')
}

/** The row of one card. Throws when there is none. */
export function rowOf({ cards }: Stored, cardId: string): CardRow {
  const row = cards.find(({ id }) => id === cardId)
  if (!row) throw new Error(`The database has no card ${cardId}.`)
  return row
}

/** The newest study day in the log, 0 before the first answer. */
export function lastStudyDay({ meta }: Stored): number {
  const mark = meta.find((row) => row.key === 'day')
  return mark?.lastStudyDay ?? 0
}

/** Expects rows, counters and days to be exactly what follows from the log: nothing is stored by halves. */
export function expectWhole(stored: Stored): void {
  const { cards, counters, days } = stored
  const parts = { cards, counters: counters.toSorted(byKey), days: days.filter(isUsed) }
  expect(parts).toEqual(derivedFromLog(stored))
}

/** What is left on a study day, counted row by row. @param now epoch ms */
export function countToday(
  stored: Stored,
  studyDay: number,
  now: number,
): { due: number; new: number } {
  const inQueue = (queue: CardRow['queue']): CardRow[] =>
    stored.cards.filter((row) => row.queue === queue && row.serveDay <= studyDay)
  const day = stored.days.find((row) => row.studyDay === studyDay) ?? emptyDay(studyDay)
  const { newPerDay, reviewsPerDay } = parametersInForce(stored)
  const reviews = Math.min(inQueue('review').length, reviewsPerDay - day.reviews)
  const fresh = Math.min(inQueue('new').length, Math.max(0, newPerDay - day.newCards))
  const ahead = reviews === 0 && fresh === 0 ? learnAheadMs : 0
  const learning = inQueue('learning').filter(({ order }) => order <= now + ahead)
  return { due: reviews + learning.length, new: fresh }
}

/** The scheduling settings in force. */
export function parametersInForce({
  settings,
  parameterSets,
}: Stored): StoredParameterSet {
  const [setting] = settings
  const set = parameterSets.find(({ key }) => key === setting?.value)
  if (!set) throw new Error('The database names no parameter set that it holds.')
  return set
}

function derivedFromLog({ reviews, cards, parameterSets, meta }: Stored) {
  const sets = new Map(parameterSets.map((set) => [set.key, set]))
  const logs = logsByCard(reviews)
  const rows = cards.map((row) => {
    const folded = foldCard(row, logs.get(row.id) ?? [], sets)
    return withDerived({ ...folded, withdrawn: row.withdrawn })
  })
  const mark = meta.find((row) => row.key === 'day')
  return {
    cards: rows,
    counters: tally(rows, mark?.foldDay ?? 0).toSorted(byKey),
    days: daysOf([...logs.values()]),
  }
}

function logsByCard(reviews: readonly CardEvent[]): Map<string, CardEvent[]> {
  const logs = new Map<string, CardEvent[]>()
  for (const event of reviews)
    logs.set(event.cardId, [...(logs.get(event.cardId) ?? []), event])
  return logs
}

function tally(rows: readonly CardRow[], foldDay: number): CounterRow[] {
  const counters = new Map<string, CounterRow>()
  for (const bucket of rows.flatMap((row) => bucketsOf(row, foldDay))) {
    const key = JSON.stringify(bucket)
    counters.set(key, { ...bucket, count: (counters.get(key)?.count ?? 0) + 1 })
  }
  return [...counters.values()]
}

function daysOf(logs: readonly CardEvent[][]): DayRow[] {
  const days = new Map<number, DayRow>()
  for (const event of logs.flatMap(eventsInEffect)) {
    if (event.type !== 'answer') continue
    const day = days.get(event.studyDay) ?? emptyDay(event.studyDay)
    days.set(event.studyDay, countAnswer(day, event, 1))
  }
  return [...days.values()].toSorted((a, b) => a.studyDay - b.studyDay)
}

/** A day whose answers were all taken back is as good as none. */
function isUsed({ answers }: DayRow): boolean {
  return answers > 0
}

function byKey(a: CounterRow, b: CounterRow): number {
  return keyOf(a) < keyOf(b) ? -1 : 1
}

function keyOf({ queue, serveDay, topic }: CounterRow): string {
  return JSON.stringify([queue, serveDay, topic])
}

/** Runs inside the page, so it stands by itself. */
function readAllStores(): Promise<Stored> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('myodeck')
    opening.onerror = () => fail(new Error('The database cannot be opened.'))
    opening.onsuccess = () => {
      const database = opening.result
      const names = [...database.objectStoreNames]
      const reading = database.transaction(names)
      const found: Record<string, unknown> = {}
      for (const name of names) {
        const all = reading.objectStore(name).getAll()
        all.onsuccess = () => {
          found[name] = all.result
        }
      }
      reading.oncomplete = () => {
        database.close()
        done(found as unknown as Stored) // the database's own schema, checked by what the tests expect
      }
    }
  })
}
