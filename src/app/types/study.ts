import type { TopicId } from '../../domain/card/catalogue'
import type { Bilingual, Language, Note, Source } from '../../domain/card/note'
import type { CardResponse } from '../../domain/grading/response'
import type { Verdict } from '../../domain/grading/verdict'
import type { NextInterval } from '../../domain/scheduling/interval-name'
import type { Grade } from '../../domain/scheduling/types'
import type { RoundSource } from '../study/round/source'
import type { Failure, Notice } from './notice'

export type { NextInterval }

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
  /** A shipped card in the student's own words. `outdated`: a shipped text has changed since she wrote hers. */
  readonly ownVersion?: 'current' | 'outdated'
}

/** What the page says when the queue is empty. */
export interface DoneForToday {
  /** Epoch ms of the next learning card of today, if there is one. */
  readonly nextLearningAt?: number
  /** Epoch ms at which the next study day starts. */
  readonly nextDayAt: number
  /** `examMinutes`: minutes of an exam plan, which come on top. */
  readonly tomorrow: {
    readonly due: number
    readonly new: number
    readonly examMinutes: number
  }
  /** What an exam plan had for today; undefined where none is followed. */
  readonly plan?: {
    readonly minutes: number
    /** Cards that ten minutes more are expected to bring on exam day; undefined when nothing of it is left to study. */
    readonly tenMore: number | undefined
  }
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
  /** The answer was asked for, but what is entered is not of the kind that was asked; until something else is entered. */
  readonly unreadable: boolean
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
        /** Of the event that is taken back, or of the newest one of many. */
        readonly id: string
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

  /** Shows the answer; in a patient case first checks the step on the desk, then asks the next one. */
  showAnswer(): void
  /** Takes over what the student has entered so far; ignored once the answer is shown. */
  respond(response: CardResponse | undefined): void
  /** Tells, at a step of a patient case that nothing else checks, whether she knew the answer she now sees. */
  judge(knew: boolean): void
  /** Chooses an option (index into the options of the note, or of the step on the desk) and shows the answer; where several are right, only chooses it or takes it back. */
  chooseOption(option: number): void
  grade(grade: Grade): Promise<void>
  undo(): Promise<void>
  suspend(): Promise<void>
  bury(): Promise<void>
  toggleFlag(): Promise<void>
  flipLanguage(): void
  dismissNotice(): void
  /** Another view is shown: what was said of the one before is said no longer. */
  viewLeft(): void
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
