import Dexie, { type Table } from 'dexie'
import type { Exam } from '../domain/exams/exam'
import type { ExamEvent, NewExamEvent } from '../domain/exams/exam-events'
import type { CardRow } from '../domain/log/card-row'
import type { CardEvent, NewCardEvent } from '../domain/log/events'
import type { Annotation } from '../domain/own/annotation'
import type { ParameterSet } from '../domain/scheduling/types'
import { applySteps } from './apply-steps'
import { declaredVersionOnly } from './declared-version-only'
import type { PlanPart } from './plan-parts'
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
export type MetaRow = DayMark | ContentMark

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
