import {
  bucketKey,
  bucketsOf,
  type Bucket,
  type CountChange,
} from '../domain/queue/counts'
import type { CounterKey, CounterRow, MyodeckDatabase } from './database'

/** Adds each change to its counter; a counter that reaches 0 is deleted. Runs inside the caller's transaction. */
export async function changeCounters(
  db: MyodeckDatabase,
  changes: readonly CountChange[],
): Promise<void> {
  const net = sumByKey(changes)
  const keys = [...net.values()].map(({ bucket }) => bucketKey(bucket))
  if (keys.length === 0) return
  const stored = await db.counters.bulkGet(keys)
  const puts: CounterRow[] = []
  const deletes: CounterKey[] = []
  ;[...net.values()].forEach(({ bucket, by }, index) => {
    const count = (stored[index]?.count ?? 0) + by
    if (count === 0) deletes.push(bucketKey(bucket))
    else puts.push({ ...bucket, count })
  })
  await Promise.all([
    puts.length > 0 ? db.counters.bulkPut(puts) : undefined,
    deletes.length > 0 ? db.counters.bulkDelete(deletes) : undefined,
  ])
}

function sumByKey(changes: readonly CountChange[]): Map<string, CountChange> {
  const net = new Map<string, CountChange>()
  for (const { bucket, by } of changes) {
    const key = bucketKey(bucket).join(' ')
    const sum = (net.get(key)?.by ?? 0) + by
    if (sum === 0) net.delete(key)
    else net.set(key, { bucket, by: sum })
  }
  return net
}

/** Moves the buckets of days before `foldDay` into "overdue" (serveDay 0), so that reading them stays cheap. */
export async function foldCounters(db: MyodeckDatabase, foldDay: number): Promise<void> {
  for (const queue of ['review', 'new', 'learning'] as const) {
    const past = await between(db, queue, 1, foldDay - 1)
    await changeCounters(
      db,
      past.flatMap(({ serveDay, topic, count }) => [
        { bucket: { queue, serveDay, topic }, by: -count },
        { bucket: { queue, serveDay: 0, topic }, by: count },
      ]),
    )
  }
}

/** Counts all cards anew: after a restore or a re-dating, never on the way to a card. */
export async function recount(db: MyodeckDatabase, foldDay: number): Promise<void> {
  const changes: CountChange[] = []
  await db.cards.each((row) => {
    for (const bucket of bucketsOf(row, foldDay)) changes.push({ bucket, by: 1 })
  })
  await db.counters.clear()
  await changeCounters(db, changes)
}

/** The counters of one queue with a first study day of service from `from` to `to`, both included. */
export function between(
  db: MyodeckDatabase,
  queue: Bucket['queue'],
  from: number,
  to: number,
): Promise<CounterRow[]> {
  return db.counters
    .where(':id')
    .between([queue, from, ''], [queue, to, '\uffff'])
    .toArray()
}
