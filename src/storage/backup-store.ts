import type { CardEntry } from '../domain/card/catalogue'
import type { ExamEvent } from '../domain/exams/exam-events'
import type { CardRow } from '../domain/log/card-row'
import type { AnswerEvent, CardEvent } from '../domain/log/events'
import { foldCard } from '../domain/log/fold'
import { eventsInEffect } from '../domain/log/in-effect'
import type { Annotation } from '../domain/own/annotation'
import type { ParameterSet } from '../domain/scheduling/types'
import { replaceAnnotations } from './annotations'
import type { DayRow, MyodeckDatabase } from './database'
import { countAnswer, emptyDay } from './days'
import { replaceExams } from './exam-store'
import { adoptInTransaction, type Adoption } from './shipped-cards'

export interface Everything {
  /** The whole log in its order. */
  readonly events: CardEvent[]
  /** By key. */
  readonly parameterSets: Record<string, ParameterSet>
  /** The cards that the log is about, without their memory: it follows from the log. */
  readonly cards: CardEntry[]
  /** The whole log of the exams in its order. */
  readonly examEvents: ExamEvent[]
  /** What she wrote on notes. */
  readonly annotations: Annotation[]
}

/** Reads the whole log and what it refers to, as of one moment. */
export function readEverything(db: MyodeckDatabase): Promise<Everything> {
  const stores = [db.reviews, db.cards, db.parameterSets, db.examEvents, db.annotations]
  return db.transaction('r', stores, async () => {
    const events = await db.reviews.orderBy('seq').toArray()
    const sets = await db.parameterSets.toArray()
    const rows = await db.cards.bulkGet([...new Set(events.map(({ cardId }) => cardId))])
    return {
      events,
      parameterSets: Object.fromEntries(sets.map(({ key, ...set }) => [key, set])),
      cards: rows.filter((row): row is CardRow => row !== undefined).map(entryOf),
      examEvents: await db.examEvents.orderBy('seq').toArray(),
      annotations: await db.annotations.toArray(),
    }
  })
}

function entryOf(row: CardRow): CardEntry {
  const { id, noteId, face, kind, topic, position, correction } = row
  const entry = { id, noteId, face, kind, topic, position }
  return correction === undefined ? entry : { ...entry, correction }
}

/** The answers of a log that were not taken back. */
export function answersOf(events: readonly CardEvent[]): AnswerEvent[] {
  const undone = new Set(
    events.map((event) => (event.type === 'undo' ? event.target : '')),
  )
  return events.filter(
    (event): event is AnswerEvent => event.type === 'answer' && !undone.has(event.id),
  )
}

/** How many stored answers in effect a backup does not hold. */
export async function countLostAnswers(
  db: MyodeckDatabase,
  kept: ReadonlySet<string>,
): Promise<number> {
  const stored = answersOf(await db.reviews.toArray())
  return stored.filter(({ id }) => !kept.has(id)).length
}

export interface Replacement extends Everything {
  /** Key of the parameter set in force. */
  readonly parameters: string
  readonly shipped: readonly CardEntry[]
  readonly contentVersion: string
  readonly adoption: Adoption
}

/**
 * Puts a backup in the place of everything stored, in one transaction: all of it or nothing. Rows,
 * counters and day totals are made anew from the log, and then brought in step with the shipped cards,
 * as after an update. Parameter sets of before stay: they are only named.
 */
export async function replaceEverything(
  db: MyodeckDatabase,
  replacement: Replacement,
): Promise<void> {
  const { shipped, contentVersion, adoption } = replacement
  const rows = foldAll(replacement)
  const days = foldDays(replacement.events)
  const lastStudyDay = replacement.events.at(-1)?.studyDay ?? 0
  const stores = [
    db.reviews,
    db.cards,
    db.counters,
    db.days,
    db.parameterSets,
    db.settings,
    db.meta,
    db.examEvents,
    db.exams,
    db.planParts,
    db.annotations,
  ]
  await db.transaction('rw', stores, async () => {
    await Promise.all([
      db.reviews.clear(),
      db.cards.clear(),
      db.days.clear(),
      db.meta.clear(),
    ])
    await Promise.all([
      db.reviews.bulkPut(replacement.events),
      db.cards.bulkPut(rows),
      db.days.bulkPut(days),
      db.parameterSets.bulkPut(
        Object.entries(replacement.parameterSets).map(([key, set]) => ({ ...set, key })),
      ),
      db.settings.put({ key: 'parameters', value: replacement.parameters }),
      db.meta.put({ key: 'day', foldDay: lastStudyDay, lastStudyDay }),
    ])
    await replaceExams(db, replacement.examEvents)
    await replaceAnnotations(db, replacement.annotations)
    await adoptInTransaction(db, shipped, contentVersion, adoption)
  })
}

/** The rows of the cards that the log is about, as they stood when the backup was made. */
function foldAll({ events, parameterSets, cards }: Everything): CardRow[] {
  const logs = logsByCard(events)
  const sets = new Map(Object.entries(parameterSets))
  return cards.map((entry) => foldCard(entry, logs.get(entry.id) ?? [], sets))
}

function foldDays(events: readonly CardEvent[]): DayRow[] {
  const days = new Map<number, DayRow>()
  for (const log of logsByCard(events).values())
    for (const event of eventsInEffect(log)) {
      if (event.type !== 'answer') continue
      const day = days.get(event.studyDay) ?? emptyDay(event.studyDay)
      days.set(event.studyDay, countAnswer(day, event, 1))
    }
  return [...days.values()]
}

function logsByCard(events: readonly CardEvent[]): Map<string, CardEvent[]> {
  const logs = new Map<string, CardEvent[]>()
  for (const event of events) {
    const log = logs.get(event.cardId)
    if (log) log.push(event)
    else logs.set(event.cardId, [event])
  }
  return logs
}
