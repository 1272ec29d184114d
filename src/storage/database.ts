import Dexie, { type Table } from 'dexie'
import type { ExportMark } from '../domain/backup/export-mark'
import type { Exam } from '../domain/exams/exam'
import type { ExamEvent, NewExamEvent } from '../domain/exams/exam-events'
import type { Forecast } from '../domain/exams/forecast'
import type { CardRow } from '../domain/log/card-row'
import type { CardEvent, NewCardEvent } from '../domain/log/events'
import type { Annotation } from '../domain/own/annotation'
import type { Override } from '../domain/override/override'
import type { OwnImage } from '../domain/own/image'
import type { OwnDraft, OwnNote } from '../domain/own/own-note'
import type { PracticeAnswer, PracticeExam } from '../domain/practice/practice-exam'
import type { ParameterSet } from '../domain/scheduling/types'
import type { SavedSearch } from '../domain/search/saved-search'
import type { SearchChange } from '../domain/search/search-change'
import type { Prediction } from '../domain/weights/measure'
import { applySteps } from './apply-steps'
import type { KeptPart } from './before-restore'
import { declaredVersionOnly } from './declared-version-only'
import type { PlanPart } from './plan-parts'
import type { StatsCard, StatsMark, StatsSpan, StatsSpanKey } from './stats-tables'
import { steps } from './steps'

export interface CounterRow {
  readonly queue: string
  readonly serveDay: number
  readonly topic: string
  readonly count: number
}

/** What was done on one study day, undone answers not counted. */
export interface DayRow {
  readonly studyDay: number
  readonly answers: number
  readonly newCards: number
  readonly reviews: number
  readonly durationMs: number
}

export interface StoredParameterSet extends ParameterSet {
  readonly key: string
}

/** `value` is the key of a parameter set. */
export interface SettingRow {
  readonly key: 'parameters'
  readonly value: string
}

/** How far the counters are folded, and the newest study day of any event. */
export interface DayMark {
  readonly key: 'day'
  readonly foldDay: number
  readonly lastStudyDay: number
}
export interface ContentMark {
  readonly key: 'content'
  readonly version: string
}
/** The newest fit of the weights that was put in force, for telling what it brought. */
export interface FitMark {
  readonly key: 'fit'
  /** Epoch ms. */
  readonly at: number
  /** How many reviews it learned from. */
  readonly reviews: number
  /** What was in force before it. */
  readonly weightsBefore: readonly number[]
  readonly weights: readonly number[]
  /** On the reviews that were held out: by the weights of before, and by those fitted without them. */
  readonly before: Prediction
  readonly after: Prediction
}
/** Tells the planner and the statistics that the student's own cards are others: no event of the log does. */
export interface OwnCardsMark {
  readonly key: 'ownCards'
  /** Counts how often a card of an own note came, went or moved to another topic. */
  readonly changes: number
  /** How often one with a history moved. */
  readonly moves: number
}
export interface ExportRow extends ExportMark {
  readonly key: 'export'
}
/** The way back from what was done to saved searches; it goes with a restore. */
export interface SearchChangesRow {
  readonly key: 'searchChanges'
  readonly changes: readonly SearchChange[]
}
/** The looks that the newest restore brought, until they are surely in Web Storage, which is written apart from the rows. */
export interface RestoredLooksRow {
  readonly key: 'looks'
  /** When the restore was; epoch ms. */
  readonly at: number
  /** As they are kept, as text. */
  readonly looks: string
}
export type MetaRow =
  | DayMark
  | ContentMark
  | StatsMark
  | FitMark
  | OwnCardsMark
  | ExportRow
  | SearchChangesRow
  | RestoredLooksRow

export type PracticeAnswerKey = [examId: string, index: number]
export type ForecastKey = [examId: string, studyDay: number]
export type CounterKey = [queue: string, serveDay: number, topic: string]

/** The database `myodeck`: what the student made of the shipped cards. */
export class MyodeckDatabase extends Dexie {
  declare readonly reviews: Table<CardEvent, number, NewCardEvent>
  declare readonly cards: Table<CardRow, string>
  declare readonly counters: Table<CounterRow, CounterKey>
  declare readonly days: Table<DayRow, number>
  declare readonly parameterSets: Table<StoredParameterSet, string>
  declare readonly settings: Table<SettingRow, string>
  declare readonly meta: Table<MetaRow, string>
  declare readonly annotations: Table<Annotation, string>
  declare readonly examEvents: Table<ExamEvent, number, NewExamEvent>
  declare readonly exams: Table<Exam, string>
  declare readonly planParts: Table<PlanPart, string>
  declare readonly forecasts: Table<Forecast, ForecastKey>
  declare readonly statsSpans: Table<StatsSpan, StatsSpanKey>
  declare readonly statsCards: Table<StatsCard, string>
  declare readonly ownNotes: Table<OwnNote, string>
  declare readonly drafts: Table<OwnDraft, string>
  declare readonly practiceExams: Table<PracticeExam, string>
  declare readonly beforeRestore: Table<KeptPart, string>
  declare readonly practiceAnswers: Table<PracticeAnswer, PracticeAnswerKey>
  declare readonly savedSearches: Table<SavedSearch, string>
  declare readonly overrides: Table<Override, string>
  declare readonly images: Table<OwnImage, string>

  constructor(name = 'myodeck') {
    const { indexedDB } = Dexie.dependencies
    super(name, {
      // "strict": a transaction is complete only when it is on the disk.
      chromeTransactionDurability: 'strict',
      ...(indexedDB && { indexedDB: declaredVersionOnly(indexedDB) }),
    })
    applySteps(this, steps)
  }
}
