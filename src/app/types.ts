import type { Bilingual, Language, Note, Source } from '../domain/card/note'
import type { Catalogue, EvidenceFact, TopicId } from '../domain/card/catalogue'
import type { CardResponse } from '../domain/grading/response'
import type { Verdict } from '../domain/grading/verdict'
import type { CardEvent } from '../domain/log/events'
import type { SearchedCard, SearchMoment } from '../domain/search/fits'
import type { BulkChange } from '../storage/bulk'
import type { SessionSummary } from '../domain/round/summary'
import type { RoundSource } from './study/round/source'
import type { FigureLibrary } from './figure-library'
import type { Annotation } from '../domain/own/annotation'
import type { NextInterval } from '../domain/scheduling/interval-name'
import type { Grade, ParameterSet } from '../domain/scheduling/types'

/** What pages and commands see of the program. Every readable field is reactive ($state behind it). */
export interface App {
  readonly catalogue: Catalogue
  readonly study: StudySession
  readonly figures: FigureLibrary
  readonly overview: Overview
  readonly settings: SchedulingSettings
  readonly looks: Looks
  readonly backup: Backup
  readonly health: StorageHealth
  readonly records: CardRecords
  /** All cards as a table; its code is loaded when it is first asked for. */
  table(): Promise<CardTable>
  readonly files: Files
}

export interface Files {
  /** Offers a text as a download. */
  save(name: string, text: string): void
}

export type { BulkChange, NextInterval }

export type Side = 'question' | 'answer'

/** The card being studied, in both languages; `src/domain/card/face.ts` turns it into what is drawn. */
export interface StudyCard {
  readonly cardId: string
  readonly note: Note
  readonly face: string
  readonly topic: TopicId
  readonly sources: readonly Source[]
  /** Seeds the order of options; another number at every review. */
  readonly optionSeed: string
  readonly flagged: boolean
  readonly isNew: boolean
  /** What was corrected since the student answered this card; shown until she does again. */
  readonly correction?: Bilingual
}

/** A sentence for the student: a message key of the group `notice` with its values. `title` fills {{title}} in the language shown. */
export interface Notice {
  readonly key: NoticeKey
  readonly title?: Bilingual
  readonly values?: Readonly<Record<string, string | number>>
}
export type NoticeKey =
  | 'answeredElsewhere'
  | 'changedElsewhere'
  | 'gradeDropped'
  | 'undone'
  | 'undoneMany'
  | 'suspended'
  | 'buried'
  | 'flagged'
  | 'unflagged'
  | 'nothingToUndo'
  | 'undoRefused'
  | 'restored'
  | 'exported'
  | 'redated'
  | 'newDay'
  | 'unsuspended'
  | 'roundEmpty'

/** Why nothing can be read or stored. The texts stand under `failure.<kind>` (title, what was kept, what to do). */
export type FailureKind =
  | 'unavailable' // IndexedDB cannot be opened at all
  | 'blocked' // an old page holds the database during an upgrade
  | 'newer' // the database was written by a newer version
  | 'outdated' // this page is older than the extension: reload
  | 'quota' // the disk is full
  | 'content' // a topic's text could not be loaded
  | 'unknown'
export interface Failure {
  readonly kind: FailureKind
  /** Technical detail for a report, not for reading. */
  readonly detail: string
}

/** What the page says when the queue is empty. */
export interface DoneForToday {
  /** Epoch ms of the next learning card of today, if there is one. */
  readonly nextLearningAt?: number
  /** Epoch ms at which the next study day starts. */
  readonly nextDayAt: number
  readonly tomorrow: { readonly due: number; readonly new: number }
  readonly answeredToday: number
}

/** A round as the page shows it. */
export interface StudyRound {
  readonly source: RoundSource
  /** The newest event before it began. */
  readonly afterSeq: number
  /** The grade of the shown card changes nothing in the schedule. */
  readonly practising: boolean
}

export interface StudySession {
  /** `loading`: no card known yet. `studying`: `card` is there. `done`: `done` is there. `failed`: the database cannot be used. */
  readonly status: 'loading' | 'studying' | 'done' | 'failed'
  readonly card: StudyCard | undefined
  readonly side: Side
  /** Language in which this card is shown; differs from the interface language after a flip. */
  readonly language: Language
  /** What the student has typed, chosen or put in order so far; kept on the answer side. */
  readonly response: CardResponse | undefined
  /** What grading found, once the answer is shown; undefined where the student judges herself, or entered nothing. */
  readonly verdict: Verdict | undefined
  /** The grade that a graded kind proposes after its answer. */
  readonly proposedGrade: Grade | undefined
  /** The interval each grade leads to; undefined until the database confirmed the card. */
  readonly intervals: Readonly<Record<Grade, NextInterval>> | undefined
  /** A transaction is running. */
  readonly busy: boolean
  /** The newest answer, suspension, burial or change of many cards of today, named on the undo button. */
  readonly undoable:
    | {
        readonly title: Bilingual
        /** `many`: a change of so many cards at once. */
        readonly grade: Grade | 'suspend' | 'bury' | 'many'
        readonly cards: number
      }
    | undefined
  readonly notice: Notice | undefined
  /** Set while `status` is `failed`, or when an answer could not be stored (the card then stays). */
  readonly failure: Failure | undefined
  readonly done: DoneForToday | undefined
  /** "card 4 / 20": answers of today plus one, and that plus what is left. */
  readonly progress: { readonly position: number; readonly total: number }
  /** The next few cards, for the side bar: retrievability 0 … 1, undefined when new or learning. */
  readonly upNext: readonly {
    readonly title: Bilingual
    readonly cardId: string
    readonly isNew: boolean
    readonly retrievability: number | undefined
  }[]
  /** The clock of this computer stands before the study day of the newest answer. */
  readonly clockIsBehind:
    { readonly lastStudyDay: number; readonly today: number } | undefined
  /** The set of cards that is studied instead of what is due, if one is; stays when it is through until it is ended. */
  readonly round: StudyRound | undefined

  showAnswer(): void
  /** Takes over what the student has entered so far; ignored once the answer is shown. */
  respond(response: CardResponse | undefined): void
  /** Chooses an option (index into `note.options`) and shows the answer; where several are right, only chooses it or takes it back. */
  chooseOption(option: number): void
  grade(grade: Grade): Promise<void>
  undo(): Promise<void>
  suspend(): Promise<void>
  bury(): Promise<void>
  toggleFlag(): Promise<void>
  flipLanguage(): void
  dismissNotice(): void
  /** Brings every suspended card back into study. */
  unsuspendAll(): Promise<void>
  /** Tells the student that something she asked for went wrong. */
  report(error: unknown): void
  /** After a wrong clock in the future: earlier answers count as given at most today. */
  redate(): Promise<void>
  /** Begins a round and shows its first card; says so when there is nothing in it. */
  begin(source: RoundSource): Promise<void>
  /** Goes back to what is due. */
  endRound(): Promise<void>
}

export interface Counts {
  readonly due: number
  readonly new: number
  readonly learned: number
  readonly total: number
}

export interface Overview {
  /** What the queue would still serve today. */
  readonly today:
    | {
        readonly due: number
        readonly new: number
        readonly answered: number
        readonly studiedMs: number
      }
    | undefined
  /** Estimated minutes left today, from the student's own pace. */
  readonly minutesLeft: number | undefined
  /** Per topic id: due and new as available (before daily limits), learned and total. */
  readonly topics: Readonly<Record<TopicId, Counts>>
}

export interface SchedulingSettings {
  readonly current: ParameterSet
  readonly defaults: ParameterSet
  change(change: Partial<ParameterSet>): Promise<void>
}

export const themes = ['light', 'dark', 'contrast', 'system'] as const
export type Theme = (typeof themes)[number]
export interface Looks {
  readonly language: Language
  readonly theme: Theme
  readonly sideBarVisible: boolean
  /** Keys that the student gave to commands or took from them, oldest first. */
  readonly keys: readonly KeyOverride[]
  setLanguage(language: Language): void
  setTheme(theme: Theme): void
  setSideBarVisible(visible: boolean): void
  setKeys(keys: readonly KeyOverride[]): void
}

/** A change of the keyboard: a further key for a command, or one taken away (also a default). */
export interface KeyOverride {
  /** The command's id. */
  readonly command: string
  /** As `src/commands/keystroke.ts` writes them: `ctrl+k z`. */
  readonly keys: string
  readonly remove?: true
}

/** What a restore would do, shown before it is done. */
export interface RestorePreview {
  readonly exportedAt: number
  readonly answers: number
  readonly cards: number
  /** Answers stored now that the file does not hold: they would be lost. */
  readonly answersLost: number
  apply(): Promise<void>
}
export type BackupRefusal =
  'notJson' | 'foreign' | 'newer' | 'truncated' | 'checksum' | 'invalid'
export interface Backup {
  /** Everything as one JSON file, offered as a download. */
  exportToFile(): Promise<void>
  /** Checks a file; refused whole, with the reason, when anything is wrong. */
  openFile(
    file: File,
  ): Promise<
    RestorePreview | { readonly refused: BackupRefusal; readonly detail: string }
  >
}

/** A note as a list of cards names it. */
export interface ListedNote {
  /** Of its first card. */
  readonly cardId: string
  readonly topic: TopicId
  readonly title: Bilingual
  /** The question as it is asked, for finding the card by it. */
  readonly question: Bilingual
  readonly sources: readonly Source[]
}

/** What is known of single cards besides what is drawn to study them; read when somebody asks. */
export interface CardRecords {
  /** Calls `next` with every event of a card, oldest first, now and whenever one is added. Returns the way to stop. */
  follow(cardId: string, next: (events: readonly CardEvent[]) => void): () => void
  /** A shipped card as it would be studied, whatever its queue; undefined when there is none by that id. */
  card(cardId: string): Promise<StudyCard | undefined>
  /** Every shipped note, by its first card. */
  notes(): Promise<readonly ListedNote[]>
  /** Calls `next` with what the student wrote on a note, now and whenever it changes. Returns the way to stop. */
  followAnnotation(
    noteId: string,
    next: (annotation: Annotation | undefined) => void,
  ): () => void
  /**
   * Keeps what the student wrote on a note; blank takes it away.
   * @throws when it cannot be stored
   */
  annotate(annotation: Annotation): Promise<void>
  /** What came of everything after an event of the log, or without one of the study day so far. */
  summary(afterSeq: number | undefined): Promise<SessionSummary>
  /** The facts with these ids on which a card rests, in this order; unknown ones are left out. */
  facts(ids: readonly string[]): Promise<readonly EvidenceFact[]>
}

/** A card as a row of a table. */
export interface TabledCard extends SearchedCard {
  readonly title: Bilingual
  readonly question: Bilingual
}

/** Every card that was not withdrawn, in learning order, on a study day. */
export interface TabledCards {
  readonly cards: readonly TabledCard[]
  readonly studyDay: number
}

export interface CardTable {
  /** Calls `next` with all cards, now and whenever one changes. Returns the way to stop. */
  follow(next: (all: TabledCards) => void): () => void
  /** This moment of a study day, for searching and for numbers that move with time. */
  moment(studyDay: number): SearchMoment
  /** Changes many cards at once, all or none; one undo takes it back. @returns how many were changed. */
  change(change: BulkChange, cardIds: readonly string[]): Promise<number>
}

/** What the browser promised about keeping the data. */
export interface StorageHealth {
  /** `persisted`: promised. `unlimited`: Chromium does not promise but exempts the extension from eviction. `bestEffort`: may be evicted. */
  readonly persistence: 'unknown' | 'persisted' | 'unlimited' | 'bestEffort'
}
