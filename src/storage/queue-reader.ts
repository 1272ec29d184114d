import Dexie from 'dexie'
import type { CardRow } from '../domain/log/card-row'
import { windowEnd, windowSize } from '../domain/queue/order'
import { learnAheadMs, servedToday } from '../domain/queue/today'
import type { ParameterSet } from '../domain/scheduling/types'
import { between } from './counters'
import type { DeckRules, DecksToday } from './deck-reader'
import type { PlannedToday } from './planned-reader'
import type { CounterRow, DayRow, MyodeckDatabase } from './database'
import { emptyDay } from './days'
import { readStudyDay } from './study-clock'

const { minKey, maxKey } = Dexie

/** How many learning cards one look at the queue takes along; the earliest come first. */
const learningWindow = 100
/** How many due days one look walks back for the highest retrievability. */
const newestDays = 30

/** Reads what exams make of the queue; handed in only where there are exams, because its code is loaded with them. */
export type ReadPlanned = (
  db: MyodeckDatabase,
  studyDay: number,
  now: number,
  dayStartMinutes: number,
) => Promise<PlannedToday>

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
  readonly planned: PlannedToday | undefined
  /** Undefined while no deck has settings of its own. */
  readonly decks: DecksToday | undefined
}

/**
 * What is left today: sums of counters and a range read of the few learning cards, never a count of rows.
 */
export function readToday(
  db: MyodeckDatabase,
  now: number,
  parameters: ParameterSet,
  readPlanned?: ReadPlanned,
  deckRules?: DeckRules,
): Promise<TodayCounts> {
  return db.transaction('r', queueStores(db, readPlanned, deckRules), () =>
    todayInTransaction(db, now, parameters, readPlanned, deckRules),
  )
}

/** The stores that a look at the queue reads. */
export function queueStores(
  db: MyodeckDatabase,
  readPlanned?: ReadPlanned,
  deckRules?: DeckRules,
) {
  const ofExams = readPlanned ? [db.exams, db.planParts] : []
  const ofLog = readPlanned || deckRules ? [db.reviews] : []
  return [db.cards, db.counters, db.days, db.meta, ...ofExams, ...ofLog]
}

async function todayInTransaction(
  db: MyodeckDatabase,
  now: number,
  parameters: ParameterSet,
  readPlanned?: ReadPlanned,
  deckRules?: DeckRules,
): Promise<TodayCounts> {
  const { dayStartMinutes } = parameters
  const studyDay = await readStudyDay(db, now, dayStartMinutes)
  const [everyLearning, due, fresh, storedDay, planned, decks] = await Promise.all([
    readLearning(db, studyDay),
    between(db, 'review', 0, studyDay),
    between(db, 'new', 0, studyDay),
    db.days.get(studyDay),
    readPlanned?.(db, studyDay, now, dayStartMinutes),
    deckRules?.read(db, studyDay, parameters),
  ])
  const learning = everyLearning.filter(waitsIn(planned, 'learning'))
  const dueByTopic = due.filter(waitsIn(planned, 'review'))
  const newByTopic = fresh.filter(waitsIn(planned, 'new'))
  const day = storedDay ?? emptyDay(studyDay)
  const learningDueAt = learning.map(({ order }) => order)
  const served = servedToday({
    dueReviews: decks ? decks.review.within(dueByTopic) : sum(dueByTopic),
    learningDueNow: learningDueAt.filter((dueAt) => dueAt <= now).length,
    learningDueSoon: learningDueAt.filter(
      (dueAt) => dueAt > now && dueAt <= now + learnAheadMs,
    ).length,
    availableNew: decks ? decks.new.within(newByTopic) : sum(newByTopic),
    reviewsDone: day.reviews - (planned?.done.reviews ?? 0),
    newDone: day.newCards - (planned?.done.new ?? 0),
    parameters,
    ...(planned && { planned: planned.left }),
  })
  return {
    studyDay,
    served,
    day,
    learningDueAt,
    learningTopics: learning.map(({ topic }) => topic),
    dueByTopic: [...dueByTopic, ...(planned?.counters('review') ?? [])],
    newByTopic: [...newByTopic, ...(planned?.counters('new') ?? [])],
    planned,
    decks,
  }
}

/** Whether a card or a counter waits in a queue of its own: neither an exam plan nor its rest serves it. */
export function waitsIn(
  planned: PlannedToday | undefined,
  queue: 'review' | 'new' | 'learning',
) {
  return ({ topic }: { readonly topic: string }): boolean =>
    !planned?.leavesOut(topic, queue)
}

export function sum(counters: readonly CounterRow[]): number {
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
  readPlanned?: ReadPlanned,
  deckRules?: DeckRules,
): Promise<QueueRows> {
  return db.transaction('r', queueStores(db, readPlanned, deckRules), async () => {
    const today = await todayInTransaction(db, now, parameters, readPlanned, deckRules)
    const { studyDay, served, planned, decks } = today
    const end = windowEnd(parameters.reviewOrder, served.overloaded)
    const waits = waitsIn(planned, 'review')
    const isReview = (one: { readonly topic: string }): boolean =>
      waits(one) && (!decks || decks.review.hasRoom(one.topic))
    const wanted = Math.min(windowSize, sum(today.dueByTopic.filter(isReview)))
    const [learning, reviews, fresh] = await Promise.all([
      readLearning(db, studyDay),
      served.reviews === 0
        ? []
        : end === 'oldest'
          ? reviewsOfDays(db, 0, studyDay, isReview, wanted)
          : newestReviews(db, studyDay, isReview, wanted),
      served.fresh === 0 ? [] : readFresh(db, today),
    ])
    return {
      today,
      learning: learning.filter(waitsIn(planned, 'learning')),
      reviews: decks ? decks.review.fitting(reviews) : reviews,
      fresh: decks ? decks.new.fitting(fresh) : fresh,
    }
  })
}

/**
 * Reviews of the due days from one to another, both included, the oldest first.
 * @param isWanted leaves cards out; then reads on, many at a time
 * @param wanted how many are read at most
 */
async function reviewsOfDays(
  db: MyodeckDatabase,
  from: number,
  to: number,
  isWanted: (row: CardRow) => boolean,
  wanted: number,
): Promise<CardRow[]> {
  const found: CardRow[] = []
  const first = ['review', from, minKey]
  let after: (string | number)[] = first
  while (found.length < wanted) {
    const rows = await db.cards
      .where('[queue+serveDay+order]')
      .between(after, ['review', to, maxKey], after === first, true)
      .limit(windowSize)
      .toArray()
    found.push(...rows.filter(isWanted).slice(0, wanted - found.length))
    const last = rows.at(-1)
    if (!last || rows.length < windowSize) break
    after = ['review', last.serveDay, last.order]
  }
  return found
}

/**
 * Reviews of the newest due days first. A backward cursor costs a step per row, so each day is jumped
 * to by one step and read as one range.
 * @param wanted how many are read at most, no more than there are: days without any are passed over
 */
async function newestReviews(
  db: MyodeckDatabase,
  studyDay: number,
  isWanted: (row: CardRow) => boolean,
  wanted: number,
): Promise<CardRow[]> {
  const rows: CardRow[] = []
  let last = studyDay
  const isEnough = (step: number): boolean =>
    rows.length >= wanted || (step >= newestDays && rows.length > 0)
  for (let step = 0; !isEnough(step); step++) {
    const newest = await db.cards
      .where('[queue+serveDay+order]')
      .between(['review', minKey, minKey], ['review', last, maxKey])
      .last()
    if (!newest) break
    const { serveDay } = newest
    const left = wanted - rows.length
    rows.push(...(await reviewsOfDays(db, serveDay, serveDay, isWanted, left)))
    last = serveDay - 1
  }
  return rows
}

/** The first new cards in learning order, or in that of their decks. */
async function readFresh(
  db: MyodeckDatabase,
  { studyDay, planned, decks, newByTopic }: TodayCounts,
): Promise<CardRow[]> {
  const waits = waitsIn(planned, 'new')
  for (const wanted of decks?.newRounds ?? [waits]) {
    if (!newByTopic.some((one) => waits(one) && wanted(one))) continue
    const found = await firstFresh(db, studyDay, (row) => waits(row) && wanted(row))
    if (found.length > 0) return found
  }
  return []
}

/** The first new cards that are wanted; those put off until a later day are passed over. */
async function firstFresh(
  db: MyodeckDatabase,
  studyDay: number,
  wanted: (row: CardRow) => boolean,
): Promise<CardRow[]> {
  const chunk = 50
  let after: number = minKey
  for (;;) {
    const rows: CardRow[] = await db.cards
      .where('[queue+order]')
      .between(['new', after], ['new', maxKey], after === minKey, true)
      .limit(chunk)
      .toArray()
    const isServable = (row: CardRow) => row.serveDay <= studyDay && wanted(row)
    const servable = rows.filter(isServable)
    const last = rows.at(-1)
    if (servable.length > 0 || rows.length < chunk || !last) return servable
    // Cards of one order may go on behind the chunk: own notes that were written in the same second.
    const level = await db.cards.where({ queue: 'new', order: last.order }).toArray()
    const ofLevel = level.filter(isServable)
    if (ofLevel.length > 0) return ofLevel
    after = last.order
  }
}
