import type { CardRow } from '../log/card-row'
import { retrievability } from '../scheduling/retrievability'
import type { ParameterSet, ReviewOrder } from '../scheduling/types'
import { mixEvenly } from './mix'
import { learnAheadMs, type ServedToday } from './today'

/** How many rows of the due index are looked at, however long the backlog is. */
export const windowSize = 200

export interface QueueInput {
  /** (Re)learning cards, at least those due within `learnAheadMs`. */
  readonly learning: readonly CardRow[]
  /** At most `windowSize` review cards, from the end of the due index that `windowEnd` names. */
  readonly reviews: readonly CardRow[]
  /** New cards, the first in learning order. */
  readonly fresh: readonly CardRow[]
  readonly served: ServedToday
  /** Answers of today to cards that were in review, and to cards that were new. */
  readonly doneToday: { readonly reviews: number; readonly new: number }
  readonly studyDay: number
  /** Epoch ms. */
  readonly now: number
  readonly parameters: ParameterSet
  /** What is left of today's exam plan in its order, and how many of its cards were answered today. */
  readonly planned?: { readonly rows: readonly CardRow[]; readonly done: number }
}

/** From which end of the due index the window is read: the highest retrievability lies at the newest days. */
export function windowEnd(order: ReviewOrder, overloaded: boolean): 'oldest' | 'newest' {
  return byRetrievability(order, overloaded) ? 'newest' : 'oldest'
}

function byRetrievability(order: ReviewOrder, overloaded: boolean): boolean {
  switch (order) {
    case 'automatic':
      return overloaded
    case 'due-day':
      return false
    case 'retrievability':
      return true
  }
}

/**
 * The next cards in order: learning cards that are due, then reviews mixed evenly with new cards up to
 * today's limits; learning cards that are due soon only when neither is left, as `servedToday` counts. An exam
 * plan keeps its own order and runs beside the rest.
 */
export function orderQueue(input: QueueInput): CardRow[] {
  const { served, doneToday, planned } = input
  const reviews = orderReviews(input).slice(0, served.reviews)
  const fresh = orderFresh(input).slice(0, served.fresh)
  const mixed = mixEvenly(
    { items: reviews, done: doneToday.reviews, left: served.reviews },
    { items: fresh, done: doneToday.new, left: served.fresh },
  )
  const all = planned?.rows.length
    ? mixEvenly(
        { items: planned.rows, done: planned.done, left: planned.rows.length },
        {
          items: mixed,
          done: doneToday.reviews + doneToday.new,
          left: served.reviews + served.fresh,
        },
      )
    : mixed
  return [...learningDue(input, all.length === 0), ...all]
}

function learningDue(input: QueueInput, ahead: boolean): CardRow[] {
  const until = input.now + (ahead ? learnAheadMs : 0)
  return input.learning
    .filter(
      ({ queue, order, serveDay }) =>
        queue === 'learning' && order <= until && serveDay <= input.studyDay,
    )
    .sort(byOrder)
}

function orderReviews({ reviews, served, studyDay, parameters }: QueueInput): CardRow[] {
  const due = reviews.filter((row) => row.queue === 'review' && row.serveDay <= studyDay)
  if (!byRetrievability(parameters.reviewOrder, served.overloaded)) {
    return due.sort((a, b) => a.serveDay - b.serveDay || byOrder(a, b))
  }
  return due
    .map((row) => ({ row, recall: retrievability(row, studyDay, parameters) }))
    .sort((a, b) => b.recall - a.recall || byOrder(a.row, b.row))
    .map(({ row }) => row)
}

function orderFresh({ fresh, studyDay }: QueueInput): CardRow[] {
  return fresh
    .filter((row) => row.queue === 'new' && row.serveDay <= studyDay)
    .sort(byOrder)
}

/** The row's own order in its queue; the id settles what is left. */
function byOrder(a: CardRow, b: CardRow): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1)
}
