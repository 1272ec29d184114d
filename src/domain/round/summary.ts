import type { AnswerEvent, CardEvent, PracticeEvent } from '../log/events'
import { eventsInEffect } from '../log/in-effect'

/** What came of a stretch of study; answers taken back do not count. */
export interface SessionSummary {
  readonly answers: number
  /** How many of the answers were for practice only. */
  readonly practised: number
  /** How many were not Again. */
  readonly right: number
  readonly durationMs: number
  /** Cards graded Again, the one missed most often first. */
  readonly missed: readonly MissedCard[]
  /** Cards answered for the first time ever. */
  readonly begun: number
  /** Cards known before that hold longer now, with their middle stability before and after, in days. */
  readonly stronger: {
    readonly cards: number
    readonly before: number
    readonly after: number
  }
  /** Reviewed cards that were forgotten and are learned again. */
  readonly forgotten: number
}

export interface MissedCard {
  readonly cardId: string
  readonly times: number
}

type Graded = AnswerEvent | PracticeEvent

/**
 * Sums up a stretch of study.
 * @param logs of each card concerned, every event in any order
 * @param counts whether an event belongs to the stretch
 */
export function summarise(
  logs: readonly (readonly CardEvent[])[],
  counts: (event: CardEvent) => boolean,
): SessionSummary {
  const cards = logs.map((log) => cardOf(log, counts))
  const graded = cards.flatMap(({ graded }) => graded)
  const stronger = cards.flatMap(({ before, after }) =>
    before !== undefined && after !== undefined && after > before
      ? [{ before, after }]
      : [],
  )
  return {
    answers: graded.length,
    practised: graded.filter(({ type }) => type === 'practice').length,
    right: graded.filter(({ grade }) => grade !== 'again').length,
    durationMs: graded.reduce((sum, { durationMs }) => sum + durationMs, 0),
    missed: cards
      .map(({ graded }) => missedIn(graded))
      .filter(({ times }) => times > 0)
      .sort((a, b) => b.times - a.times),
    begun: graded.filter(
      (event) => event.type === 'answer' && event.stateBefore === 'new',
    ).length,
    stronger: {
      cards: stronger.length,
      before: middle(stronger.map(({ before }) => before)),
      after: middle(stronger.map(({ after }) => after)),
    },
    forgotten: cards.filter(({ graded }) => graded.some(isLapse)).length,
  }
}

/** What happened to one card in the stretch: its stability in days before it, and at its end. */
function cardOf(log: readonly CardEvent[], counts: (event: CardEvent) => boolean) {
  const graded: Graded[] = []
  let before: number | undefined
  let after: number | undefined
  for (const event of eventsInEffect(log)) {
    if (event.type !== 'answer' && event.type !== 'practice') continue
    const inside = counts(event)
    if (inside) graded.push(event)
    if (event.type === 'practice') continue
    if (inside) after = event.result.stabilityDays
    else before = event.result.stabilityDays
  }
  return { graded, before, after }
}

function missedIn(graded: readonly Graded[]): MissedCard {
  const times = graded.filter(({ grade }) => grade === 'again').length
  return { cardId: graded[0]?.cardId ?? '', times }
}

function isLapse(event: Graded): boolean {
  return (
    event.type === 'answer' && event.stateBefore === 'review' && event.grade === 'again'
  )
}

/** The median; 0 of nothing. */
function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
