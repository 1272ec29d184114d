import type { CardEntry } from '../card/catalogue'
import type { Schedule } from '../scheduling/types'

/** Where a card waits. `suspended` and `withdrawn` cards are never served. */
export type QueueName = 'new' | 'learning' | 'review' | 'suspended' | 'withdrawn'

/** One card as stored: the fold of its events over its shipped entry, plus keys that exist only to be indexed. */
export interface CardRow extends CardEntry, Schedule {
  readonly suspended: 0 | 1
  readonly flagged: 0 | 1
  readonly withdrawn: 0 | 1
  /** What the student tagged the card with, in alphabetical order; absent without any. */
  readonly tags?: readonly string[]
  /** The correction that came after the newest answer: what changed is shown until the card is graded. */
  readonly unreadCorrection?: number
  /** Not served before this study day; 0 when not buried. */
  readonly buriedUntilDay: number
  /** `seq` of the card's newest event, 0 when it has none. An answer that saw another one is refused. */
  readonly lastSeq: number

  /** Derived, for the indexes. */
  readonly queue: QueueName
  /** Derived: first study day on which the queue may serve it; 0 for always (learning, new and not buried). */
  readonly serveDay: number
  /** Derived: order inside its queue: position (new), due instant (learning), seeded shuffle 0 … 1 (review). */
  readonly order: number
}
