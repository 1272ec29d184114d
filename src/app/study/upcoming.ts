import type { CardRow } from '../../domain/log/card-row'
import { orderQueue } from '../../domain/queue/order'
import { retrievability } from '../../domain/scheduling/retrievability'
import { studyDay } from '../../domain/scheduling/study-day'
import { readQueue, type TodayCounts } from '../../storage/queue-reader'
import type { Context } from '../context'
import type { StudySession } from '../types'

export interface Upcoming {
  readonly today: TodayCounts
  /** The next cards in order, the first one first. */
  readonly rows: readonly CardRow[]
  /** Of a round; the day's own follows from `today`. */
  readonly progress?: StudySession['progress']
}

/** Looks at the queue and puts the next cards in order. */
export async function readUpcoming(context: Context): Promise<Upcoming> {
  const now = context.clock()
  const parameters = context.parameters()
  const { today, learning, reviews, fresh } = await readQueue(
    context.db,
    now,
    parameters,
    context.planned(),
    context.decks?.(),
  )
  const { planned } = today
  const planDone = planned?.done ?? { reviews: 0, new: 0 }
  const rows = orderQueue({
    learning,
    reviews,
    fresh,
    served: today.served,
    doneToday: {
      reviews: today.day.reviews - planDone.reviews,
      new: today.day.newCards - planDone.new,
    },
    studyDay: today.studyDay,
    now,
    parameters,
    ...(planned && {
      planned: { rows: planned.rows, done: planDone.reviews + planDone.new },
    }),
  })
  return { today, rows: oneCardPerNote(rows, planned) }
}

/** Siblings are put off when one is answered, so only the first of each note is coming; near an exam they stay. */
function oneCardPerNote(
  rows: readonly CardRow[],
  planned: TodayCounts['planned'],
): CardRow[] {
  const notes = new Set<string>()
  return rows.filter(({ noteId, queue, topic }) => {
    if (queue === 'learning' || siblingsStay(planned, topic)) return true
    const first = !notes.has(noteId)
    notes.add(noteId)
    return first
  })
}

/** Whether the other cards of a note stay in today's queue when one of them is answered. */
export function siblingsStay(planned: TodayCounts['planned'], topic: string): boolean {
  return planned?.siblingsStay === true && planned.planned.has(topic)
}

/** Whether a shown card may stay although time or the database moved on. */
export function mayStay(shown: CardRow, fresh: CardRow, upcoming: Upcoming): boolean {
  return isServable(fresh, upcoming) && sameMemory(shown, fresh)
}

/** Whether no answer came or went between two states of a card: a flag or a burial leaves the memory as it is. */
export function sameMemory(one: CardRow, other: CardRow): boolean {
  return (
    one.state === other.state &&
    one.answers === other.answers &&
    one.stabilityDays === other.stabilityDays &&
    one.difficulty === other.difficulty &&
    one.dueDay === other.dueDay &&
    one.dueAt === other.dueAt
  )
}

/** The cards read ahead without those that an answer has just changed. */
export function without(
  rows: readonly CardRow[],
  changed: readonly CardRow[],
): CardRow[] {
  const gone = new Set(changed.map(({ id }) => id))
  return rows.filter(({ id }) => !gone.has(id))
}

/** "card 4 / 20": answers of today plus one, and that plus what is left. */
export function progressOf({ today, progress }: Upcoming): StudySession['progress'] {
  if (progress) return progress
  const position = today.day.answers + 1
  const left = today.served.due + today.served.new
  return { position, total: Math.max(position, today.day.answers + left) }
}

/**
 * The study day of the clock, where it stands well before the newest study day in the log. One day
 * behind is no wrong clock: a flight west or a later day start does that.
 */
export function clockBehind(
  { clock, parameters }: Context,
  { today }: Upcoming,
): StudySession['clockIsBehind'] {
  const clockDay = studyDay(clock(), parameters().dayStartMinutes)
  return clockDay < today.studyDay - 1
    ? { lastStudyDay: today.studyDay, today: clockDay }
    : undefined
}

/** Loads the text of the next cards, so that drawing one never waits, and names them. */
export async function readAhead(
  context: Context,
  upcoming: readonly CardRow[],
  studyDayNow: number,
): Promise<StudySession['upNext']> {
  const next = upcoming.slice(0, upNextLength)
  try {
    await context.library.preload(next)
    return upNext(context, next, studyDayNow)
  } catch {
    return []
  }
}

/** Whether the queue might still serve this row today: a card shown already stays while this holds. */
export function isServable(row: CardRow, { today, rows }: Upcoming): boolean {
  if (rows.some(({ id }) => id === row.id)) return true
  if (row.queue === 'suspended' || row.queue === 'withdrawn') return false
  if (row.queue === 'new' && !hasRoom(row, today)) return false
  return row.serveDay <= today.studyDay
}

/** Whether the settings of its deck still let a new card through; an exam plan does not ask them. */
function hasRoom({ topic }: CardRow, { decks, planned }: TodayCounts): boolean {
  if (!decks || planned?.leavesOut(topic, 'new') === true) return true
  return decks.new.hasRoom(topic)
}

/** How many of the next cards the side bar names. */
const upNextLength = 3

/** Names the next cards whose text is loaded. */
function upNext(
  { library, parameters }: Context,
  rows: readonly CardRow[],
  studyDay: number,
): StudySession['upNext'] {
  return rows.flatMap((row) => {
    const card = library.loadedCard(row)
    if (!card) return []
    const recall =
      row.queue === 'review' ? retrievability(row, studyDay, parameters()) : undefined
    return [
      {
        title: card.note.title,
        cardId: row.id,
        isNew: row.state === 'new',
        retrievability: recall,
      },
    ]
  })
}
