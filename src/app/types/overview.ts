import type { TopicId } from '../../domain/card/catalogue'

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
