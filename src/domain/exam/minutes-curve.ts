/** What some minutes a day would reach. */
export interface CurvePoint {
  /** Mean minutes of a study day. */
  readonly minutes: number
  /** Expected share of known cards, 0 … 1. */
  readonly share: number
}

/** The share of known cards from which a plan is called on course. */
export const enoughShare = 0.85

/** The curve with its points in order, and never falling: more minutes do not make anybody know less. */
export function smoothCurve(points: readonly CurvePoint[]): CurvePoint[] {
  let best = 0
  return [...points]
    .sort((one, other) => one.minutes - other.minutes)
    .map(({ minutes, share }) => {
      best = Math.max(best, share)
      return { minutes, share: best }
    })
}

/**
 * The minutes a day with which a share is reached, read from the curve in straight lines between its points and rounded
 * up to five; undefined when none of its points reaches it.
 */
export function minutesFor(
  share: number,
  curve: readonly CurvePoint[],
): number | undefined {
  let before: CurvePoint = { minutes: 0, share: 0 }
  for (const point of curve) {
    if (point.share >= share) {
      const part = (share - before.share) / Math.max(1e-9, point.share - before.share)
      const minutes = before.minutes + part * (point.minutes - before.minutes)
      return Math.max(5, Math.ceil(minutes / 5) * 5)
    }
    before = point
  }
  return undefined
}

/** A topic as it stands in the choice of what to leave out. */
interface Droppable {
  readonly topic: number
  readonly cards: number
  readonly worth: number
}

/**
 * Which topics to leave out, the least worth first, so that the minutes suffice for the rest: what is reached depends on
 * the time for each card, so the fewer cards must have the time for each that would be enough. Never all of them.
 * @param minutes a day that there are, and that would be needed for all
 */
export function topicsToDrop(
  topics: readonly Droppable[],
  minutes: number,
  needed: number,
): number[] {
  const all = topics.reduce((sum, { cards }) => sum + cards, 0)
  const most = (all * minutes) / needed
  const dropped: number[] = []
  let left = all
  for (const { topic, cards } of [...topics].sort((a, b) => a.worth - b.worth)) {
    if (left <= most || dropped.length === topics.length - 1) break
    dropped.push(topic)
    left -= cards
  }
  return left <= most ? dropped : []
}
