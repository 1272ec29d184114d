import type { ExportMark } from '../domain/backup/export-mark'
import type { Table } from 'dexie'
import type { CardEntry } from '../domain/card/catalogue'
import type { ExamEvent } from '../domain/exams/exam-events'
import type { Forecast } from '../domain/exams/forecast'
import type { CardRow } from '../domain/log/card-row'
import type { CardEvent } from '../domain/log/events'
import { foldCard } from '../domain/log/fold'
import { eventsInEffect } from '../domain/log/in-effect'
import type { Annotation } from '../domain/own/annotation'
import type { Override } from '../domain/override/override'
import type { OwnImage } from '../domain/own/image'
import type { OwnDraft, OwnNote } from '../domain/own/own-note'
import type { PracticeAnswer, PracticeExam } from '../domain/practice/practice-exam'
import type { SavedSearch } from '../domain/search/saved-search'
import type { ParameterSet } from '../domain/scheduling/types'
import { replaceAnnotations } from './annotations'
import { keepBeforeRestore } from './before-restore'
import type { DayRow, FitMark, MyodeckDatabase } from './database'
import { countAnswer, emptyDay } from './days'
import { replaceExams } from './exam-store'
import { keepExportMark, readExportMark } from './export-mark'
import { replaceForecasts } from './forecast-store'
import { replaceOverrides } from './overrides'
import { replaceOwnWriting } from './own-notes'
import { replacePracticeExams } from './practice-exam-store'
import { replaceSavedSearches } from './saved-searches'
import { adoptInTransaction, type Adoption } from './shipped-cards'
import { readFit } from './weights-store'

/** All but the images, which may be large. */
export interface Records {
  /** The whole log in its order. */
  readonly events: CardEvent[]
  /** By key. */
  readonly parameterSets: Record<string, ParameterSet>
  /** The cards that the log is about, without their memory: it follows from the log. */
  readonly cards: CardEntry[]
  /** The whole log of the exams in its order. */
  readonly examEvents: ExamEvent[]
  /** What was foretold for the exams. */
  readonly forecasts: Forecast[]
  /** What she wrote on notes. */
  readonly annotations: Annotation[]
  /** Her own notes, also deleted ones. */
  readonly ownNotes: OwnNote[]
  readonly drafts: OwnDraft[]
  /** Practice exams, and what was done in them. */
  readonly practiceExams: PracticeExam[]
  readonly practiceAnswers: PracticeAnswer[]
  /** Searches that she named. */
  readonly savedSearches: SavedSearch[]
  /** What she made of the texts of shipped notes. */
  readonly overrides: Override[]
  /** What is told of the fit of the weights that was put in force last. */
  readonly fit?: FitMark
}

export interface Everything extends Records {
  readonly images: OwnImage[]
}

/** Reads the whole log and what it refers to, as of one moment. */
export function readRecords(db: MyodeckDatabase): Promise<Records> {
  return db.transaction('r', recordStores(db), () => readStores(db))
}

/** The same with the images. */
export function readEverything(db: MyodeckDatabase): Promise<Everything> {
  return db.transaction('r', [...recordStores(db), db.images], async () => ({
    ...(await readStores(db)),
    images: await db.images.toArray(),
  }))
}

function recordStores(db: MyodeckDatabase): Table[] {
  return [
    db.reviews,
    db.cards,
    db.parameterSets,
    db.meta,
    db.examEvents,
    db.forecasts,
    db.annotations,
    db.ownNotes,
    db.drafts,
    db.practiceExams,
    db.practiceAnswers,
    db.savedSearches,
    db.overrides,
  ]
}

async function readStores(db: MyodeckDatabase): Promise<Records> {
  const events = await db.reviews.orderBy('seq').toArray()
  const sets = await db.parameterSets.toArray()
  const rows = await db.cards.bulkGet([...new Set(events.map(({ cardId }) => cardId))])
  const fit = await readFit(db)
  return {
    ...(fit && { fit }),
    events,
    parameterSets: Object.fromEntries(sets.map(({ key, ...set }) => [key, set])),
    cards: rows.filter((row): row is CardRow => row !== undefined).map(entryOf),
    examEvents: await db.examEvents.orderBy('seq').toArray(),
    forecasts: await db.forecasts.toArray(),
    annotations: await db.annotations.toArray(),
    ownNotes: await db.ownNotes.toArray(),
    drafts: await db.drafts.toArray(),
    practiceExams: await db.practiceExams.toArray(),
    practiceAnswers: await db.practiceAnswers.toArray(),
    savedSearches: await db.savedSearches.toArray(),
    overrides: await db.overrides.toArray(),
  }
}

function entryOf(row: CardRow): CardEntry {
  const { id, noteId, face, kind, topic, position, correction } = row
  const entry = { id, noteId, face, kind, topic, position }
  return correction === undefined ? entry : { ...entry, correction }
}

export interface Replacement extends Records {
  /** Come beside those that are there. */
  readonly images?: readonly OwnImage[]
  /** Key of the parameter set in force. */
  readonly parameters: string
  readonly shipped: readonly CardEntry[]
  readonly contentVersion: string
  readonly adoption: Adoption
  /** The looks that are replaced too, as text. What is replaced is kept, so that it can be put back. */
  readonly looksBefore: string
  /** The looks that come, as text. Kept with the rows, because they are put in force after these. */
  readonly looksAfter?: string
  /** What is remembered of exports from then on. */
  readonly exportMark?: ExportMark
}

/**
 * Puts a backup in the place of everything stored, in one transaction: all of it or nothing. Rows,
 * counters and day totals are made anew from the log, and then brought in step with the shipped cards,
 * as after an update. What was counted and planned from the log goes, and is made anew when it is wanted.
 * What was there before is kept in the same transaction.
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
    db.statsSpans,
    db.statsCards,
    db.examEvents,
    db.exams,
    db.planParts,
    db.forecasts,
    db.annotations,
    db.ownNotes,
    db.drafts,
    db.practiceExams,
    db.practiceAnswers,
    db.savedSearches,
    db.overrides,
    db.images,
    db.beforeRestore,
  ]
  await db.transaction('rw', stores, async () => {
    const before = await readStores(db)
    const parameters = (await db.settings.get('parameters'))?.value ?? ''
    const looks = replacement.looksBefore
    const exportMark = await readExportMark(db)
    const state = { ...before, parameters, looks, ...(exportMark && { exportMark }) }
    await keepBeforeRestore(db, state, adoption.at)
    await Promise.all([
      db.reviews.clear(),
      db.cards.clear(),
      db.days.clear(),
      db.parameterSets.clear(),
      db.meta.clear(),
      db.statsSpans.clear(),
      db.statsCards.clear(),
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
      replacement.fit && db.meta.put(replacement.fit),
      replacement.exportMark && keepExportMark(db, replacement.exportMark),
      replacement.looksAfter !== undefined &&
        db.meta.put({ key: 'looks', at: adoption.at, looks: replacement.looksAfter }),
    ])
    await replaceExams(db, replacement.examEvents)
    await replaceForecasts(db, replacement.forecasts)
    await replaceAnnotations(db, replacement.annotations)
    const { ownNotes: notes, drafts } = replacement
    await replaceOwnWriting(db, { notes, drafts })
    await replacePracticeExams(db, replacement.practiceExams, replacement.practiceAnswers)
    await replaceSavedSearches(db, replacement.savedSearches)
    await replaceOverrides(db, replacement.overrides)
    // Those of before stay until nothing needs them any more: the restore may be undone.
    await db.images.bulkPut(replacement.images ?? [])
    await adoptInTransaction(db, shipped, contentVersion, adoption)
  })
}

/** The rows of the cards that the log is about, as they stood when the backup was made. */
function foldAll({ events, parameterSets, cards }: Records): CardRow[] {
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
