import type { ParameterSet } from '../scheduling/types'

/** A learning card may be shown this long before its moment, when there is nothing else to do. */
export const learnAheadMs = 20 * 60_000

export interface TodayInput {
  /** Review cards that may be served today, before the day's limit. */
  readonly dueReviews: number
  /** (Re)learning cards whose moment has come. */
  readonly learningDueNow: number
  /** (Re)learning cards whose moment comes within `learnAheadMs`, those due now not among them. */
  readonly learningDueSoon: number
  /** New cards that may be served today, before the day's limit. */
  readonly availableNew: number
  /** Answers of today to cards that were in review, and to cards that were new. */
  readonly reviewsDone: number
  readonly newDone: number
  readonly parameters: Pick<ParameterSet, 'newPerDay' | 'reviewsPerDay'>
  /** What is left of today's exam plan, which has no limits but its minutes; not counted above. */
  readonly planned?: { readonly reviews: number; readonly new: number }
}

/** What the queue would still serve today. */
export interface ServedToday {
  /** Reviews and learning together, those of an exam plan among them. */
  readonly due: number
  /** Reviews and new cards of no exam plan. */
  readonly reviews: number
  readonly fresh: number
  readonly learning: number
  /** New cards, those of an exam plan among them. */
  readonly new: number
  /** More reviews are due than today's limit still lets through. */
  readonly overloaded: boolean
}

/**
 * What the queue would still serve today: the one source of every visible count. Learning cards come
 * whatever the limits say; those that are due soon only when nothing else is left.
 */
export function servedToday(input: TodayInput): ServedToday {
  const { parameters, planned = { reviews: 0, new: 0 } } = input
  const reviewsLeft = Math.max(0, parameters.reviewsPerDay - input.reviewsDone)
  const newLeft = Math.max(0, parameters.newPerDay - input.newDone)
  const reviews = Math.min(input.dueReviews, reviewsLeft)
  const fresh = Math.min(input.availableNew, newLeft)
  const nothingElse = reviews + fresh + planned.reviews + planned.new === 0
  const ahead = nothingElse ? input.learningDueSoon : 0
  const learning = input.learningDueNow + ahead
  return {
    due: reviews + planned.reviews + learning,
    reviews,
    fresh,
    learning,
    new: fresh + planned.new,
    overloaded: input.dueReviews > reviewsLeft,
  }
}
