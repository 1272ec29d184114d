import type { TopicId } from '../card/catalogue'
import type { Forecast } from '../exams/forecast'
import type { Language, NoteKind } from '../card/note'
import type { CardResponse } from '../grading/response'

/** Kinds that the program checks: an exam of these needs nobody's judgement. */
export const checkedKinds = [
  'choice',
  'typed',
  'numeric',
  'calculation',
  'ordering',
] as const satisfies readonly NoteKind[]

/** Kinds of which the student compares her answer herself, once the exam is handed in. */
export const judgedKinds = [
  'basic',
  'term',
  'cloze',
  'figure',
] as const satisfies readonly NoteKind[]

/** Kinds whose steps are of both sorts; each step is a question of its own. */
export const steppedKinds = ['case'] as const satisfies readonly NoteKind[]

/** How a practice exam is made and scored, as the student chose it. */
export interface PracticeSettings {
  /** Of the exam it is built from; absent where she chose topics. */
  readonly examName?: string
  /** Weight of each topic that it asks, > 0. */
  readonly topics: Readonly<Record<TopicId, number>>
  readonly kinds: readonly NoteKind[]
  readonly questions: number
  /** Absent: as long as it takes. */
  readonly minutes?: number
  /** Least percentage of the points with which it is passed, 1 … 100. */
  readonly passPercent: number
  /** Whether wrong answers to multiple-choice questions cost points. */
  readonly guessCorrection: boolean
  readonly language: Language
}

export const questionRange = { min: 3, max: 200 } as const
export const minutesRange = { min: 1, max: 600 } as const
export const passRange = { min: 1, max: 100 } as const

/** One question: a card or a step of one, and what was known of it when the exam began. */
export interface PracticeQuestion {
  readonly cardId: string
  /** Of a patient case: which of its steps. */
  readonly step?: number
  readonly topic: TopicId
  readonly kind: NoteKind
  /** How many options one of which is right; 0 where nothing can be guessed that way. */
  readonly options: number
  /**
   * Probability 0 … 1 of recalling it that day by the student's memory, corrected by her own answers as forecasts are;
   * absent for a card never studied, and for a step.
   */
  readonly expected?: number
}

/** What the plan foretold of an exam when a practice exam for it began: shares of its cards, 0 … 1. */
export type Foretold = Pick<Forecast, 'low' | 'share' | 'high' | 'stop'>

export interface PracticeExam {
  readonly id: string
  /** Of the exam that it is built from; absent without one, and where nothing was foretold. */
  readonly foretold?: Foretold
  /** Reviews that she had answered when it began: the more, the better is foretold what she knows. */
  readonly reviews?: number
  /** Epoch ms. */
  readonly madeAt: number
  readonly settings: PracticeSettings
  readonly questions: readonly PracticeQuestion[]
  /** Epoch ms; absent while it is under way. */
  readonly handedInAt?: number
  /** Study day on which it was handed in. */
  readonly handedInDay?: number
  /** The time was up. */
  readonly timeUp?: true
  /** Its answers count as reviews. */
  readonly counted?: true
}

/** What is entered: in a kind that she judges herself, a few words to compare later. */
export type PracticeResponse = Exclude<CardResponse, { readonly kind: 'case' | 'judged' }>

/** What the student has done at one question. */
export interface PracticeAnswer {
  readonly examId: string
  /** Of the question in the exam. */
  readonly index: number
  /** Absent while nothing is entered. */
  readonly response?: PracticeResponse
  /** Said before answering. */
  readonly sure?: boolean
  readonly flagged: boolean
  /** Time with the question before her, over all visits. */
  readonly spentMs: number
  /** Whether it was right: by the program when handed in, or by her own judgement after it. */
  readonly right?: boolean
}

/** How long the exam has taken so far: the clock stands still while it is closed. */
export function spentMs(answers: readonly PracticeAnswer[]): number {
  return answers.reduce((sum, answer) => sum + answer.spentMs, 0)
}

/** Milliseconds left, 0 when the time is up; undefined without a limit. */
export function leftMs(
  { minutes }: PracticeSettings,
  answers: readonly PracticeAnswer[],
): number | undefined {
  return minutes === undefined
    ? undefined
    : Math.max(0, minutes * 60_000 - spentMs(answers))
}
