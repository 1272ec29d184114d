import type { AnswerRecord } from '../domain/exam/answer-record'
import type { DeckColumns } from '../domain/exam/deck-columns'
import type { ExamReport } from '../domain/exam/exam-report'
import type { DayWorth } from '../domain/exam/minute-worth'
import type { CurvePoint } from '../domain/exam/minutes-curve'
import type { StepsName } from '../domain/scheduling/types'

/** The newest plan, without its order. */
export interface PlanHead {
  readonly key: 'head'
  /** What it was made from, but for the answers: another value asks for another plan. */
  readonly basis: string
  readonly madeAt: number
  readonly studyDay: number
  /** The newest event of the log that it knows of. */
  readonly seq: number
  /** The exams that it plans for. */
  readonly examIds: readonly string[]
  readonly steps: StepsName
  /** Shift of the student's own answers, and her time for an answer over the expected one. */
  readonly shift: number
  readonly pace: number
  readonly chunks: number
  /** Whether all that belongs to it is foretold; a planner that was ended before leaves the rest to the next. */
  readonly complete: boolean
}

/** A stretch of the order in which cards are studied, the first chunk first. */
export interface OrderChunk {
  readonly key: `order:${string}`
  readonly ids: readonly string[]
  /** Seconds that each visit is expected to take this student. */
  readonly seconds: readonly number[]
  /** Cards that each visit is expected to bring on the exam day. */
  readonly gain: readonly number[]
  /** The next good day of each card if it is left today, 0 where there is none; absent where it was not looked for. */
  readonly later?: readonly number[]
}

/** Cards seen before that are better left today, the next to come first. */
export interface RestPart {
  readonly key: 'rest'
  readonly ids: readonly string[]
  /** The best day of each before its exam, 0 where none is worth its time. */
  readonly bestDay: readonly number[]
}

/** What is foretold for one exam. */
export interface StoredReport extends ExamReport {
  readonly key: `report:${string}`
  readonly examId: string
  readonly madeAt: number
  readonly studyDay: number
  /** Names of the topics by their index. */
  readonly topicIds: readonly string[]
  /** Mean minutes of the days with study that are left. */
  readonly minutes: number
  /** The student's time for an answer over the expected one. */
  readonly pace: number
  /** What ten minutes more are worth on each day with time. */
  readonly worth: readonly DayWorth[]
  /** What other minutes would reach; absent until it is worked out. */
  readonly curve?: readonly CurvePoint[]
}

/** The planner's copy of all cards and of what the student's answers tell. */
export interface StoredColumns {
  readonly key: 'columns'
  /** Version of the shipped cards. */
  readonly content: string
  readonly deck: DeckColumns
  readonly topicIds: readonly string[]
  readonly noteIds: readonly string[]
  readonly record: AnswerRecord
}

/** Minutes that the student has added to one study day. */
export interface ExtraMinutes {
  readonly key: 'extra'
  readonly studyDay: number
  readonly minutes: number
}

/** There while a plan is being made; a restore takes it away with the rest. */
export interface MakingMark {
  readonly key: 'making'
}

/** One row of the newest plan; its parts are read one by one, so that no page reads more than it draws. */
export type PlanPart =
  | PlanHead
  | OrderChunk
  | RestPart
  | StoredReport
  | StoredColumns
  | ExtraMinutes
  | MakingMark
