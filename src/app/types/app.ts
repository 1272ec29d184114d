import type { Catalogue } from '../../domain/card/catalogue'
import type { OwnImage } from '../../domain/own/image'
import type { ExamDesk, Exams } from '../exams/types'
import type { FigureLibrary } from '../figure-library'
import type { PracticeExams } from '../practice/practice-exams'
import type { OwnWeights } from '../weights/own-weights'
import type { Backup, StorageHealth } from './keeping'
import type { Overrides } from './overrides'
import type { Overview } from './overview'
import type { OwnNotes } from './own'
import type { CardRecords } from './records'
import type { Looks, SchedulingSettings } from './settings'
import type { Statistics } from './statistics'
import type { StudySession } from './study'
import type { CardTable, SavedSearches } from './table'
import type { TabVisit } from './visit'

/** What pages and commands see of the program. Every readable field is reactive ($state behind it). */
export interface App {
  /** With the topic of own notes once there are some. */
  readonly catalogue: Catalogue
  readonly study: StudySession
  readonly figures: FigureLibrary
  readonly overview: Overview
  readonly settings: SchedulingSettings
  readonly looks: Looks
  readonly visit: TabVisit
  /** Export and restore; their code is loaded when they are first asked for. */
  backup(): Promise<Backup>
  readonly health: StorageHealth
  readonly records: CardRecords
  /** The notes that the student writes herself; their code is loaded when it is first asked for. */
  own(): Promise<OwnNotes>
  /** The student's own words on shipped notes; their code is loaded when it is first asked for. */
  overrides(): Promise<Overrides>
  /** All cards as a table; its code is loaded when it is first asked for. */
  table(): Promise<CardTable>
  /** Searches of all cards that the student named; their code is loaded when they are first asked for. */
  searches(): Promise<SavedSearches>
  /** The student's exams; their code is loaded when they are first asked for. */
  exams(): Promise<Exams>
  /** What was learned and how, counted; its code is loaded when it is first asked for. */
  statistics(): Promise<Statistics>
  /** The plan for them; undefined while there are none. */
  readonly plan: ExamDesk | undefined
  /** Practice exams; their code is loaded when they are first asked for. */
  practice(): Promise<PracticeExams>
  /** An image of an own note, by its name; undefined when it is not there. */
  image(id: string): Promise<OwnImage | undefined>
  /** Weights fitted to the student's own answers; their code is loaded when they are first asked for. */
  weights(): Promise<OwnWeights>
  readonly files: Files
  /** What the kind of the first card needs is here, if it can be had: drawn before, the card would stand half empty. */
  readonly drawable: Promise<unknown> | undefined
}

export interface Files {
  /** Offers JSON, or anything else with its type, as a download. */
  save(name: string, content: string | Blob): void
}
