import Dexie from 'dexie'
import type { CardRow } from '../domain/log/card-row'
import type { CardEvent } from '../domain/log/events'
import type { MyodeckDatabase } from './database'

const { minKey, maxKey } = Dexie

/** Review cards due after a study day and not answered on it, the soonest first. */
export function readAhead(
  db: MyodeckDatabase,
  studyDay: number,
  limit: number,
): Promise<CardRow[]> {
  return db.cards
    .where('[queue+serveDay+order]')
    .between(['review', studyDay + 1, minKey], ['review', Infinity, maxKey])
    .filter((row) => row.lastStudyDay !== studyDay && row.buriedUntilDay <= studyDay)
    .limit(limit)
    .toArray()
}

/** What is due of a topic: learning cards first, then reviews, the longest due first. */
export async function readDue(
  db: MyodeckDatabase,
  topic: string,
  studyDay: number,
): Promise<CardRow[]> {
  const [learning, reviews] = await Promise.all([
    db.cards
      .where('[queue+order]')
      .between(['learning', minKey], ['learning', maxKey])
      .filter((row) => row.topic === topic && row.serveDay <= studyDay)
      .toArray(),
    db.cards
      .where('[queue+serveDay+order]')
      .between(['review', minKey, minKey], ['review', studyDay, maxKey])
      .filter((row) => row.topic === topic)
      .toArray(),
  ])
  return [...learning, ...reviews]
}

/** New cards of a topic that are not put off, in learning order. */
export function readNew(
  db: MyodeckDatabase,
  topic: string,
  studyDay: number,
): Promise<CardRow[]> {
  return db.cards
    .where('[queue+order]')
    .between(['new', minKey], ['new', maxKey])
    .filter((row) => row.topic === topic && row.serveDay <= studyDay)
    .toArray()
}

/** The cards of a topic that may be shown, in learning order. */
export async function readTopic(db: MyodeckDatabase, topic: string): Promise<CardRow[]> {
  const rows = await db.cards.filter((row) => row.topic === topic).toArray()
  return rows
    .filter(({ suspended, withdrawn }) => suspended === 0 && withdrawn === 0)
    .sort((a, b) => a.position - b.position)
}

/** Every event of one study day, oldest first. */
export function readEventsOf(
  db: MyodeckDatabase,
  studyDay: number,
): Promise<CardEvent[]> {
  return db.reviews.where('studyDay').equals(studyDay).sortBy('seq')
}

/** Every event after a number of the log, oldest first. */
export function readEventsAfter(db: MyodeckDatabase, seq: number): Promise<CardEvent[]> {
  return db.reviews.where('seq').above(seq).toArray()
}

/** The number of the newest event; 0 in an empty log. */
export async function readLastSeq(db: MyodeckDatabase): Promise<number> {
  return (await db.reviews.orderBy('seq').last())?.seq ?? 0
}

/** The rows of these cards that may be shown, in this order. */
export async function readShowable(
  db: MyodeckDatabase,
  cardIds: readonly string[],
): Promise<CardRow[]> {
  const rows = await db.cards.bulkGet([...cardIds])
  return rows.filter(
    (row): row is CardRow =>
      row !== undefined && row.suspended === 0 && row.withdrawn === 0,
  )
}
