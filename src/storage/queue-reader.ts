import Dexie from 'dexie'
import type { CardRow } from '../domain/log/card-row'
import { windowEnd, windowSize } from '../domain/queue/order'
import { learnAheadMs, servedToday } from '../domain/queue/today'
import type { ParameterSet } from '../domain/scheduling/types'
import { between } from './counters'
import type { CounterRow, DayRow, MyodeckDatabase } from './database'
import { emptyDay } from './days'
import { currentStudyDay, readDayMark } from './study-clock'

const { minKey, maxKey } = Dexie

/** How many learning cards one look at the queue takes along; the earliest come first. */
const learningWindow = 100
/** How many due days one look walks back for the highest retrievability. */
const newestDays = 30

export interface TodayCounts {
  readonly studyDay: number
  readonly served: ReturnType<typeof servedToday>
  readonly day: DayRow
  /** Due instants of the (re)learning cards, earliest first. */
  readonly learningDueAt: readonly number[]
  /** Their topics, in the same order. */
  readonly learningTopics: readonly string[]
  readonly dueByTopic: readonly CounterRow[]
  readonly newByTopic: readonly CounterRow[]
}

/**
 * What is left today: sums of counters and a range read of the few learning cards, never a count of rows.
 */
export function readToday(
  db: MyodeckDatabase,
  now: number,
  parameters: ParameterSet,
): Promise<TodayCounts> {
  return db.transaction('r', [db.cards, db.counters, db.days, db.meta], () =>
    todayInTransaction(db, now, parameters),
  )
}

async function todayInTransaction(
  db: MyodeckDatabase,
  now: number,
  parameters: ParameterSet,
): Promise<TodayCounts> {
  const studyDay = currentStudyDay(await readDayMark(db), now, parameters.dayStartMinutes)
  const [learning, dueByTopic, newByTopic, storedDay] = await Promise.all([
    readLearning(db, studyDay),
    between(db, 'review', 0, studyDay),
    between(db, 'new', 0, studyDay),
    db.days.get(studyDay),
  ])
  const day = storedDay ?? emptyDay(studyDay)
  const learningDueAt = learning.map(({ order }) => order)
  const served = servedToday({
    dueReviews: sum(dueByTopic),
    learningDueNow: learningDueAt.filter((dueAt) => dueAt <= now).length,
    learningDueSoon: learningDueAt.filter(
      (dueAt) => dueAt > now && dueAt <= now + learnAheadMs,
    ).length,
    availableNew: sum(newByTopic),
    reviewsDone: day.reviews,
    newDone: day.newCards,
    parameters,
  })
  const learningTopics = learning.map(({ topic }) => topic)
  return { studyDay, served, day, learningDueAt, learningTopics, dueByTopic, newByTopic }
}

function sum(counters: readonly CounterRow[]): number {
  return counters.reduce((total, { count }) => total + count, 0)
}

/** The (re)learning cards of today, the earliest first; those put off by hand wait for their day. */
async function readLearning(db: MyodeckDatabase, studyDay: number): Promise<CardRow[]> {
  const rows = await db.cards
    .where('[queue+order]')
    .between(['learning', minKey], ['learning', maxKey])
    .limit(learningWindow)
    .toArray()
  return rows.filter(({ serveDay }) => serveDay <= studyDay)
}

export interface QueueRows {
  readonly today: TodayCounts
  readonly learning: CardRow[]
  readonly reviews: CardRow[]
  readonly fresh: CardRow[]
}

/** The rows from which the next cards are chosen: at most a window of each queue, whatever the backlog. */
export function readQueue(
  db: MyodeckDatabase,
  now: number,
  parameters: ParameterSet,
): Promise<QueueRows> {
  return db.transaction('r', [db.cards, db.counters, db.days, db.meta], async () => {
    const today = await todayInTransaction(db, now, parameters)
    const end = windowEnd(parameters.reviewOrder, today.served.overloaded)
    const [learning, reviews, fresh] = await Promise.all([
      readLearning(db, today.studyDay),
      today.served.reviews === 0
        ? []
        : end === 'oldest'
          ? oldestReviews(db, today.studyDay)
          : newestReviews(db, today.studyDay),
      today.served.new === 0 ? [] : readFresh(db, today),
    ])
    return { today, learning, reviews, fresh }
  })
}

function oldestReviews(db: MyodeckDatabase, studyDay: number): Promise<CardRow[]> {
  return db.cards
    .where('[queue+serveDay+order]')
    .between(['review', minKey, minKey], ['review', studyDay, maxKey])
    .limit(windowSize)
    .toArray()
}

/**
 * Reviews of the newest due days first. A backward cursor costs a step per row, so each day is jumped
 * to by one step and read as one range.
 */
async function newestReviews(db: MyodeckDatabase, studyDay: number): Promise<CardRow[]> {
  const rows: CardRow[] = []
  let last = studyDay
  for (let step = 0; step < newestDays && rows.length < windowSize; step++) {
    const newest = await db.cards
      .where('[queue+serveDay+order]')
      .between(['review', minKey, minKey], ['review', last, maxKey])
      .last()
    if (!newest) break
    const day = await db.cards
      .where('[queue+serveDay+order]')
      .between(['review', newest.serveDay, minKey], ['review', newest.serveDay, maxKey])
      .limit(windowSize - rows.length)
      .toArray()
    rows.push(...day)
    last = newest.serveDay - 1
  }
  return rows
}

/** The first new cards in learning order; those put off until a later day are passed over. */
async function readFresh(db: MyodeckDatabase, today: TodayCounts): Promise<CardRow[]> {
  const chunk = 50
  let after: number = minKey
  for (;;) {
    const rows: CardRow[] = await db.cards
      .where('[queue+order]')
      .between(['new', after], ['new', maxKey], after === minKey, true)
      .limit(chunk)
      .toArray()
    const servable = rows.filter(({ serveDay }) => serveDay <= today.studyDay)
    const last = rows.at(-1)
    if (servable.length > 0 || rows.length < chunk || !last) return servable
    after = last.order
  }
}

/** What the next study day brings, as far as it is known today: reviews up to its limit, and new cards. */
export async function readTomorrow(
  db: MyodeckDatabase,
  studyDay: number,
  parameters: ParameterSet,
): Promise<{ due: number; new: number }> {
  const [due, fresh] = await Promise.all([
    between(db, 'review', 0, studyDay + 1),
    between(db, 'new', 0, studyDay + 1),
  ])
  return {
    due: Math.min(sum(due), parameters.reviewsPerDay),
    new: Math.min(sum(fresh), parameters.newPerDay),
  }
}
