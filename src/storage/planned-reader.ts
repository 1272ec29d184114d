import { shiftRecall } from '../domain/exam/answer-shift'
import { memoryModel, recallAfter } from '../domain/exam/memory-model'
import { isComing } from '../domain/exams/exam'
import { minutesForExams, type DatedExam } from '../domain/exams/exam-minutes'
import { servedTopics, type ServedTopics } from '../domain/exams/served-topics'
import type { CardRow } from '../domain/log/card-row'
import type { AnswerEvent } from '../domain/log/events'
import { studyDay as studyDayOf } from '../domain/scheduling/study-day'
import type { ParameterSet, Schedule, StepsName } from '../domain/scheduling/types'
import { readAnswersOf } from './answers-of-day'
import type { CounterRow, MyodeckDatabase } from './database'
import { readChunk, readExtraMinutes, readHead } from './plan-store'
import type { PlanHead } from './plan-parts'

/** What exams make of the queue of one study day. */
export interface PlannedToday extends ServedTopics {
  /** What is left of today's plan, the first to study first. */
  readonly rows: readonly CardRow[]
  readonly left: { readonly reviews: number; readonly new: number }
  /** What they are expected to take of today's minutes: the last of them may overrun these. */
  readonly leftMs: number
  /** What was studied of planned topics today, and how long. */
  readonly done: { readonly reviews: number; readonly new: number }
  readonly usedMs: number
  /** Minutes of today, those added by hand among them. */
  readonly minutes: number
  /** How cards of planned topics are repeated on the same day. */
  readonly steps: StepsName
  /** Siblings are kept apart within the day instead of put off. */
  readonly siblingsStay: boolean
  /** Cards that ten minutes more are expected to bring on the exam day; undefined when nothing is left to study. */
  readonly tenMore: number | undefined
  /** Minutes of the next study day. */
  readonly minutesTomorrow: number
  /** Epoch ms at which an exam begins, and the plan is for the others. */
  readonly changesAt: number | undefined
  /** Whether cards of a topic do not wait in a queue of their own, because the plan or nobody serves them. */
  leavesOut(topic: string, queue: 'review' | 'new' | 'learning'): boolean
  /**
   * Recall on the day of the next exam that asks for a topic, by what a grade would make of a card, corrected by the
   * student's own answers; undefined for a topic of no exam.
   */
  examRecall(
    topic: string,
    parameters: ParameterSet,
  ): ((schedule: Schedule) => number | undefined) | undefined
  /** What is left of today's plan, as counters of its topics. */
  counters(queue: 'review' | 'new'): CounterRow[]
}

/** This many days before an exam a card that was put off until tomorrow costs too much. */
const nearDays = 14
/** So many rows are read at once. */
const step = 100

/** Reads inside the caller's transaction over `cards`, `exams`, `planParts` and `reviews`. */
export async function readPlanned(
  db: MyodeckDatabase,
  studyDay: number,
  now: number,
  dayStartMinutes: number,
): Promise<PlannedToday> {
  const [exams, head, extra, answers] = await Promise.all([
    db.exams.toArray(),
    readHead(db),
    readExtraMinutes(db, studyDay),
    readAnswersOf(db, studyDay),
  ])
  const known = new Set(head?.examIds)
  const topics = servedTopics(exams, known, now)
  const coming = exams
    .filter((exam) => isComing(exam, now) && known.has(exam.id))
    .map((exam) => ({ exam, day: studyDayOf(exam.at, dayStartMinutes) }))
  const cards = await cardsOf(db, answers)
  const isPlanned = ({ cardId }: AnswerEvent): boolean =>
    topics.planned.has(cards.get(cardId)?.topic ?? '')
  const mine = answers.filter(isPlanned)
  const usedMs = mine.reduce((sum, { durationMs }) => sum + durationMs, 0)
  const minutes = coming.length > 0 ? minutesForExams(coming, studyDay) + extra : 0
  const siblingsStay = coming.some(({ day }) => day - studyDay <= nearDays)
  const budgetMs = minutes * 60_000 - usedMs
  const left = head
    ? await readLeft(db, head, {
        topics,
        studyDay,
        budgetMs,
        notesDone: siblingsStay
          ? undefined
          : new Set([...cards.values()].map(({ noteId }) => noteId)),
      })
    : { rows: [], leftMs: 0, tenMore: undefined }
  const inQueue = (queue: 'review' | 'new'): CardRow[] =>
    left.rows.filter((row) => row.queue === queue)
  return {
    ...topics,
    ...left,
    leftMs: Math.min(left.leftMs, Math.max(0, budgetMs)),
    left: { reviews: inQueue('review').length, new: inQueue('new').length },
    examRecall(topic, { weights }) {
      const next = soonest(coming.filter(({ exam }) => exam.topics[topic] !== undefined))
      if (!next) return undefined
      const days = Math.max(0, next.day - studyDay)
      const memory = memoryModel(weights)
      return ({ stabilityDays }) =>
        stabilityDays === undefined
          ? undefined
          : shiftRecall(recallAfter(memory, days, stabilityDays), head?.shift ?? 0)
    },
    leavesOut: (topic, queue) => leavesOut(topics, topic, queue),
    counters: (queue) =>
      inQueue(queue).map(({ topic }) => ({ queue, serveDay: 0, topic, count: 1 })),
    usedMs,
    minutes,
    siblingsStay,
    done: {
      reviews: mine.filter(({ stateBefore }) => stateBefore === 'review').length,
      new: mine.filter(({ stateBefore }) => stateBefore === 'new').length,
    },
    steps: head?.steps ?? 'two-steps',
    changesAt: soonest(coming)?.exam.at,
    minutesTomorrow: coming.some(({ day }) => day > studyDay)
      ? minutesForExams(coming, studyDay + 1)
      : 0,
  }
}

function leavesOut(
  { planned, resting, slowed }: ServedTopics,
  topic: string,
  queue: 'review' | 'new' | 'learning',
): boolean {
  if (queue === 'learning') return resting.has(topic)
  return (
    planned.has(topic) || resting.has(topic) || (queue === 'new' && slowed.has(topic))
  )
}

function soonest(exams: readonly DatedExam[]): DatedExam | undefined {
  return [...exams].sort((one, other) => one.exam.at - other.exam.at)[0]
}

/** The row of every card that was answered. */
async function cardsOf(
  db: MyodeckDatabase,
  answers: readonly AnswerEvent[],
): Promise<ReadonlyMap<string, CardRow>> {
  const ids = [...new Set(answers.map(({ cardId }) => cardId))]
  const rows = await db.cards.bulkGet(ids)
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])))
}

interface Wanted {
  readonly topics: ServedTopics
  readonly studyDay: number
  /** What is left of today's minutes. */
  readonly budgetMs: number
  /** Notes of which a card was answered today; undefined when siblings stay. */
  readonly notesDone: ReadonlySet<string> | undefined
}

/** Walks along the order until today's minutes are filled; the last card may overrun them. */
async function readLeft(
  db: MyodeckDatabase,
  { chunks, studyDay: madeOn }: PlanHead,
  { topics, studyDay, budgetMs, notesDone }: Wanted,
): Promise<Pick<PlannedToday, 'rows' | 'leftMs' | 'tenMore'>> {
  const rows: CardRow[] = []
  const notes = new Set(notesDone)
  let leftMs = 0
  for (let index = 0; index < chunks; index++) {
    const { ids = [], seconds = [] } = (await readChunk(db, index)) ?? {}
    for (let from = 0; from < ids.length; from += step) {
      const read = await db.cards.bulkGet(ids.slice(from, from + step))
      for (const [place, row] of read.entries()) {
        if (!row || !topics.planned.has(row.topic)) continue
        if (!isLeft(row, studyDay, Math.min(madeOn, studyDay))) continue
        if (notesDone && notes.has(row.noteId)) continue
        if (leftMs >= budgetMs)
          return {
            rows,
            leftMs,
            tenMore: await gainOfTenMinutes(db, index, from + place),
          }
        notes.add(row.noteId)
        rows.push(row)
        leftMs += (seconds[from + place] ?? 0) * 1000
      }
    }
  }
  return { rows, leftMs, tenMore: undefined }
}

/** What the next ten minutes of the order bring, from a place in a chunk on. */
async function gainOfTenMinutes(
  db: MyodeckDatabase,
  index: number,
  from: number,
  secondsLeft = 600,
): Promise<number> {
  const chunk = await readChunk(db, index)
  if (!chunk) return 0
  let left = secondsLeft
  let gain = 0
  for (let at = from; at < chunk.ids.length && left > 0; at++) {
    left -= chunk.seconds[at] ?? 0
    gain += chunk.gain[at] ?? 0
  }
  return left > 0 ? gain + (await gainOfTenMinutes(db, index + 1, 0, left)) : gain
}

/**
 * A card that was answered today comes back as a learning card or not at all; with an order of an earlier day, which
 * is kept until the next is there, neither does one that was answered since.
 */
function isLeft(row: CardRow, studyDay: number, since: number): boolean {
  const waits = row.queue === 'new' || row.queue === 'review'
  return waits && row.buriedUntilDay <= studyDay && (row.lastStudyDay ?? -1) < since
}
