import { nextInterval, type NextInterval } from '../scheduling/interval-name'
import type { Grade } from '../scheduling/types'
import type { CardEvent } from './events'
import { eventsInEffect } from './in-effect'

/** One line of a card's history. */
export interface HistoryLine {
  readonly id: string
  /** The raw instant, epoch ms. */
  readonly at: number
  readonly type: Exclude<CardEvent['type'], 'undo'>
  /** Taken back later, so that it no longer counts. */
  readonly takenBack: boolean
  /** Only of a grade: what was graded, when the card would come back (not after practice), and how long it took, at most a minute. */
  readonly answer?: {
    readonly grade: Grade
    readonly next?: NextInterval
    readonly durationMs: number
  }
  /** Only of a tag that was put on or taken off. */
  readonly tag?: string
  /** A burial that came with the answer of another card of the same note. */
  readonly bySibling: boolean
}

/**
 * What happened to a card, newest first. An undo is no line of its own: it marks the line that it took back.
 * @param events of one card, in any order
 */
export function historyOf(events: readonly CardEvent[]): readonly HistoryLine[] {
  const counting = new Set(eventsInEffect(events).map(({ id }) => id))
  return events
    .toSorted((a, b) => b.seq - a.seq)
    .flatMap((event): HistoryLine[] => {
      if (event.type === 'undo') return []
      return [lineOf(event, event.type !== 'redate' && !counting.has(event.id))]
    })
}

function lineOf(
  event: Exclude<CardEvent, { type: 'undo' }>,
  takenBack: boolean,
): HistoryLine {
  const { id, at, type } = event
  const bySibling = type === 'bury' && event.cause !== undefined
  const line = { id, at, type, takenBack, bySibling }
  if (type === 'tag' || type === 'untag') return { ...line, tag: event.tag }
  if (type !== 'answer' && type !== 'practice') return line
  const { grade, durationMs } = event
  if (type === 'practice') return { ...line, answer: { grade, durationMs } }
  const next = nextInterval(event.result, at, event.studyDay)
  return { ...line, answer: { grade, next, durationMs } }
}
