import type { CardRow, QueueName } from '../log/card-row'

/** Where one card is counted. `learned`: not new any more; `total`: every card that was not withdrawn. */
export interface Bucket {
  readonly queue: Exclude<QueueName, 'withdrawn'> | 'learned' | 'total'
  /** First study day on which the queue may serve it; 0 when that is past (overdue) or does not matter. */
  readonly serveDay: number
  readonly topic: string
}

/** By how much a counter changes. */
export interface CountChange {
  readonly bucket: Bucket
  readonly by: number
}

/**
 * The buckets in which a card counts one each.
 * @param foldDay study day before which all buckets are folded into serveDay 0
 */
export function bucketsOf(row: CardRow, foldDay: number): Bucket[] {
  if (row.queue === 'withdrawn') return []
  const { topic } = row
  const serveDay = row.serveDay < foldDay ? 0 : row.serveDay
  const buckets: Bucket[] = [
    { queue: row.queue, serveDay, topic },
    { queue: 'total', serveDay: 0, topic },
  ]
  if (row.state !== 'new') buckets.push({ queue: 'learned', serveDay: 0, topic })
  return buckets
}

/** How the counters change when a row becomes another; undefined for a row that was not there, or is gone. */
export function countDelta(
  before: CardRow | undefined,
  after: CardRow | undefined,
  foldDay: number,
): CountChange[] {
  const net = new Map<string, CountChange>()
  const add = (row: CardRow | undefined, by: number): void => {
    for (const bucket of row ? bucketsOf(row, foldDay) : []) {
      const key = JSON.stringify(bucketKey(bucket))
      net.set(key, { bucket, by: (net.get(key)?.by ?? 0) + by })
    }
  }
  add(before, -1)
  add(after, 1)
  return [...net.values()].filter(({ by }) => by !== 0)
}

/** The key under which a bucket's counter is stored. */
export function bucketKey(bucket: Bucket): [Bucket['queue'], number, string] {
  return [bucket.queue, bucket.serveDay, bucket.topic]
}
