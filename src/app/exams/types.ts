import type { ScoreInterval } from '../../domain/exam/conformal-interval'
import type { Bilingual } from '../../domain/card/note'
import type { Exam } from '../../domain/exams/exam'
import type { Forecast } from '../../domain/exams/forecast'
import type { ExamChange } from '../../domain/exams/exam-events'
import type { StoredReport } from '../../storage/plan-parts'
import type { PlanWish } from './planner/plan-now'

export type { StoredReport }

/** The student's exams. Every readable field is reactive, and follows what other pages do. */
export interface Exams {
  /** Every exam, the next one first; those that are over too. */
  readonly all: readonly Exam[]
  /** The study day. */
  readonly today: number
  /** The newest change of an exam, which `undo` takes back. */
  readonly undoable: UndoableExamChange | undefined
  /** The study day of an instant (epoch ms): the day of an exam, for which the day before is the last to study. */
  dayOf(at: number): number
  /** A new random id, for an exam to be made. */
  newId(): string
  /**
   * Keeps an exam as it is from now on.
   * @throws RangeError when `examProblems` finds something wrong with it; nothing is then kept
   */
  keep(exam: Exam, change: ExamChange): Promise<void>
  remove(examId: string): Promise<void>
  /** Takes back the newest change. @returns false, with nothing taken back, when another page has made a newer one */
  undo(): Promise<boolean>
}

export interface UndoableExamChange {
  readonly eventId: string
  readonly change: ExamChange | 'deleted'
  /** Name of the exam. */
  readonly name: string
}

/** The plan for the exams to come; there only once there is an exam, because its code is loaded with it. */
export interface ExamDesk {
  /** The next exam and what is foretold of it; undefined when none is to come. */
  readonly next: NextExam | undefined
  /** The newest exam that is over and of which she was not asked yet how its topics go on. */
  readonly over: Exam | undefined
  /** A plan is being made. */
  readonly planning: boolean
  /** The last plan could not be made: the order of before stays. */
  readonly failed: boolean
  /** Makes a new plan where one is due, or with the newest answers. */
  plan(wish: PlanWish): Promise<void>
  /** Adds minutes to those of today. */
  addMinutes(minutes: number): Promise<void>
  /** What a look at a card does for the next exam; undefined when none asks for it. */
  reason(cardId: string): Promise<ExamReason | undefined>
  /** Calls `next` with what is left of today's plan, the first to study first, and why; now and whenever it changes. */
  followToday(next: (today: TodaysPlan) => void): () => void
  /** Calls `next` with every forecast of an exam, the oldest first, now and whenever one comes. Returns the way to stop. */
  followForecasts(examId: string, next: (past: readonly Forecast[]) => void): () => void
  /** Calls `next` with what is foretold of an exam, now and whenever it changes. Returns the way to stop. */
  follow(examId: string, next: (report: StoredReport | undefined) => void): () => void
}

export interface NextExam {
  readonly exam: Exam
  readonly daysLeft: number
  /** Share of known cards on its day if the plan is kept; undefined until it is foretold. */
  readonly keep: ScoreInterval | undefined
}

/**
 * Recall 0 … 1 on exam day with and without a look at a card today, and what the look takes. `first`: never seen.
 * `review`: worth a look today. `safe`: another day is better, or none. `done`: answered today.
 */
export interface ExamReason {
  readonly kind: 'first' | 'review' | 'safe' | 'done'
  /** Name of the exam. */
  readonly exam: string
  readonly seen: number
  readonly unseen: number
  readonly seconds: number
  /** Study day on which it would come next if it were left today; absent where that is tomorrow, and where there is none. */
  readonly nextGood?: number
  /** Of what is better left today: the study day on which a look is worth most; absent where none is worth its time. */
  readonly bestDay?: number
}

/** What is left of today's plan. */
export interface TodaysPlan {
  readonly cards: readonly PlannedCard[]
  /** What they are expected to take of today's minutes. */
  readonly leftMs: number
  readonly minutes: number
  /** Cards that ten minutes more are expected to bring on exam day; undefined when nothing is left to study. */
  readonly tenMore: number | undefined
  /** The first few of those that are better left today, the next to come first. */
  readonly resting: readonly PlannedCard[]
}

export interface PlannedCard {
  readonly cardId: string
  readonly title: Bilingual
  readonly reason: ExamReason
}
