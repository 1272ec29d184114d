import type { Tally } from '../domain/stats/tally'

export type StatsSpanKey = [topic: string, span: number]

/**
 * What was counted of one topic on the study days of one span (see `stats-spans.ts`): few and large rows,
 * because a database takes about as long for a row as for a hundred numbers in it.
 */
export interface StatsSpan {
  readonly topic: string
  readonly span: number
  /** The study days on which anything was counted, ascending. */
  readonly days: Int32Array<ArrayBuffer>
  /** The tallies of these days, one after the other. */
  readonly tallies: Tally
}

/** A card that was forgotten at least once when it came back. */
export interface StatsCard {
  readonly cardId: string
  readonly topic: string
  readonly forgotten: number
  readonly answers: number
}

/** Up to which event of the log the statistics are counted, and for which circumstances. */
export interface StatsMark {
  readonly key: 'statistics'
  readonly seq: number
  /** The id of that event: another one by this number means another log. */
  readonly eventId: string
  /** Cards may change topics with the content. */
  readonly contentVersion: string
  /** And so do own cards with their notes; absent in marks of older versions. */
  readonly ownMoves?: number
  /** Hours of the day are those of this time zone. */
  readonly timeZone: string
  /** Changes whenever something is counted differently. */
  readonly counting: number
}
