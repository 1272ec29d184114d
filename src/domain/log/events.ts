import type { Grade, Schedule } from '../scheduling/types'

/** Who wrote an event. */
export type Writer = 'newtab' | 'popup' | 'background'

interface EventBase {
  /** Order of truth: given by the database when the event is stored, never by a clock. */
  readonly seq: number
  /** Random and unique over all devices. */
  readonly id: string
  readonly cardId: string
  /** The raw instant, epoch ms. */
  readonly at: number
  readonly studyDay: number
  readonly writer: Writer
  /** Shared by events that came about together, one of each card, and are taken back together. */
  readonly batch?: string
}

/** The student graded a card. */
export interface AnswerEvent extends EventBase {
  readonly type: 'answer'
  readonly grade: Grade
  /** Visible, focused time from question to grade, at most 60,000 ms. */
  readonly durationMs: number
  /** The same without the cap. */
  readonly rawDurationMs: number
  /** Key of the parameter set it was scheduled with. */
  readonly parameters: string
  /** What the card became. */
  readonly result: Schedule
  /** State before the answer: what the day's limits count. */
  readonly stateBefore: Schedule['state']
}

/** The student graded a card for practice only: its memory and its due day stay as they were. */
export interface PracticeEvent extends EventBase {
  readonly type: 'practice'
  readonly grade: Grade
  /** As of an answer. */
  readonly durationMs: number
  readonly rawDurationMs: number
}

/** Takes back one earlier event of the same card (an answer, or a sibling's burial that came with one). */
export interface UndoEvent extends EventBase {
  readonly type: 'undo'
  /** The `id` of the event taken back. */
  readonly target: string
}

export interface SuspendEvent extends EventBase {
  readonly type: 'suspend' | 'unsuspend'
}

/** Put off until a study day; `cause` is the id of the answer of a sibling that brought it about. */
export interface BuryEvent extends EventBase {
  readonly type: 'bury'
  readonly untilDay: number
  readonly cause?: string
}

export interface FlagEvent extends EventBase {
  readonly type: 'flag' | 'unflag'
}

/** One of the student's own tags was put on the card, or taken off. */
export interface TagEvent extends EventBase {
  readonly type: 'tag' | 'untag'
  readonly tag: string
}

/** The card starts anew: its memory is forgotten, its answers stay in the log. */
export interface ResetEvent extends EventBase {
  readonly type: 'reset'
}

/** A card that was learned comes back so many study days after this one, with the memory that it has. */
export interface SetDueEvent extends EventBase {
  readonly type: 'setDue'
  readonly inDays: number
}

/** A clock that had been wrong in the future was put right: earlier study days count as at most `toDay`. */
export interface RedateEvent extends EventBase {
  readonly type: 'redate'
  readonly toDay: number
}

/** A fact on the card was corrected by a new version of the shipped cards: it comes back once. */
export interface CorrectedEvent extends EventBase {
  readonly type: 'corrected'
  /** The note's correction. */
  readonly version: number
}

/**
 * The memory of the card was computed anew, because other weights came into force. When it is due stays as it
 * was.
 */
export interface RefitEvent extends EventBase {
  readonly type: 'refit'
  /** Key of the parameter set with the weights. */
  readonly parameters: string
  readonly stabilityDays: number
  readonly difficulty: number
}

export type CardEvent =
  | AnswerEvent
  | PracticeEvent
  | UndoEvent
  | SuspendEvent
  | BuryEvent
  | FlagEvent
  | TagEvent
  | ResetEvent
  | SetDueEvent
  | RedateEvent
  | CorrectedEvent
  | RefitEvent

/** An event that the database has not numbered yet. */
export type Unnumbered<E> = E extends unknown ? Omit<E, 'seq'> : never
export type NewCardEvent = Unnumbered<CardEvent>
