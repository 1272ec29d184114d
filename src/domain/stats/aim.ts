import type { TopicId } from '../card/catalogue'
import type { CountedDay } from './day-sums'
import { retentionOf } from './figures'

/** The desired retention of what came back, 0 … 1: one and the same, or from the least to the most. */
export interface Aim {
  readonly least: number
  readonly most: number
  /** Each topic weighs as much as reviews came back of it: what true retention is compared with. */
  readonly mean: number
}

/** What the schedule aimed at where cards came back on a later day; undefined when none did. */
export function aimOf(
  rows: readonly CountedDay[],
  desiredRetentionOf: (topic: TopicId) => number,
): Aim | undefined {
  const returned = new Map<TopicId, number>()
  for (const { topic, tally } of rows) {
    const reviews = retentionOf(tally).all.of
    if (reviews > 0) returned.set(topic, (returned.get(topic) ?? 0) + reviews)
  }
  if (returned.size === 0) return undefined
  const topics = [...returned].map(
    ([topic, reviews]) => [desiredRetentionOf(topic), reviews] as const,
  )
  const all = topics.map(([desired]) => desired)
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const sum = topics.reduce((total, [, reviews]) => total + reviews, 0)
  const weighed = topics.reduce((total, [desired, of]) => total + desired * of, 0)
  return { least, most, mean: least === most ? least : weighed / sum }
}
