import type { DeckSettings } from '../decks/deck-settings'

export type Grade = 'again' | 'hard' | 'good' | 'easy'
export const grades: readonly Grade[] = ['again', 'hard', 'good', 'easy']

export type CardState = 'new' | 'learning' | 'review' | 'relearning'

/**
 * Named (re)learning steps.
 * - `two-steps`: 1 min and 10 min when new, 10 min after a lapse, as Anki ships them.
 * - `light`: repeated on the same day only after Again, until right once; every other grade graduates at once.
 */
export type StepsName = 'two-steps' | 'light'

/** In which order reviews come. `automatic`: highest retrievability first while there is more than today's limit, otherwise by due day. */
export type ReviewOrder = 'automatic' | 'due-day' | 'retrievability'

/** Everything that decides how an answer is scheduled. Immutable once an answer was scheduled with it. */
export interface ParameterSet {
  /** The 21 weights of FSRS-6. */
  readonly weights: readonly number[]
  /** 0.70 … 0.99. */
  readonly desiredRetention: number
  readonly maximumIntervalDays: number
  readonly steps: StepsName
  readonly fuzz: boolean
  /** Minutes after local midnight at which a study day starts; 240 is 04:00. */
  readonly dayStartMinutes: number
  readonly newPerDay: number
  readonly reviewsPerDay: number
  readonly reviewOrder: ReviewOrder
  /** What is otherwise in single subjects and topics; absent while nothing is. No answer is stored with it. */
  readonly decks?: DeckSettings
}

/** The memory and due moment of one card. Days are study days: integers counted from 1970-01-01. */
export interface Schedule {
  readonly state: CardState
  /** FSRS stability in days; absent while new. */
  readonly stabilityDays?: number
  /** FSRS difficulty 1 … 10; absent while new. */
  readonly difficulty?: number
  /** Study day of the newest answer in effect; absent while new. */
  readonly lastStudyDay?: number
  /** Study day on which a review card is due; only in state review. */
  readonly dueDay?: number
  /** Instant (epoch ms) at which a (re)learning card is due; only in states learning and relearning. */
  readonly dueAt?: number
  /** Position in the (re)learning steps; only in states learning and relearning. */
  readonly stepIndex?: number
  /** The steps the card started with, kept until it graduates; only in states learning and relearning. */
  readonly steps?: StepsName
  /** Answers in effect (undone ones do not count). */
  readonly answers: number
  /** Times forgotten after graduating. */
  readonly lapses: number
}

/** One answer as the scheduler sees it. */
export interface AnswerMoment {
  /** Seeds the fuzz together with the number of answers in effect. */
  readonly cardId: string
  /** The raw instant, epoch ms. */
  readonly at: number
  readonly studyDay: number
}
