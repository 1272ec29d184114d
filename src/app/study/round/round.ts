import type { CardRow } from '../../../domain/log/card-row'
import { missedCards } from '../../../domain/round/missed'
import { roundQueue } from '../../../domain/round/queue'
import { recordPractice } from '../../../storage/practice'
import { readToday } from '../../../storage/queue-reader'
import {
  readAhead,
  readDue,
  readEventsAfter,
  readEventsOf,
  readLastSeq,
  readNew,
  readShowable,
  readTopic,
} from '../../../storage/round-reader'
import type { Context } from '../../context'
import type { Upcoming } from '../upcoming'
import type { RoundSource } from './source'

/** How many cards a round takes at most of what could go on for ever. */
const aheadCards = 20
const newCards = 10

/** A set of cards that a session serves instead of the queue. Everything about its progress follows from the log. */
export interface Round {
  readonly source: RoundSource
  /** The newest event before it began. */
  readonly afterSeq: number
  /** Whether a grade of this card is an answer; otherwise it is practice. */
  counts(row: CardRow, studyDay: number): boolean
  /** Its next cards. */
  upcoming(context: Context): Promise<Upcoming>
  /** Stores a grade given for practice. */
  practise(
    context: Context,
    answer: Parameters<typeof recordPractice>[1],
  ): Promise<{ id: string; rows: readonly CardRow[] }>
}

/** Gathers the cards of a round; undefined when there are none. */
export async function openRound(
  context: Context,
  source: RoundSource,
): Promise<Round | undefined> {
  const { db, clock, parameters } = context
  const { studyDay } = await readToday(db, clock(), parameters())
  const [afterSeq, rows] = await Promise.all([
    readLastSeq(db),
    gather(context, source, studyDay),
  ])
  if (rows.length === 0) return undefined
  const cardIds = siblingsApart(rows).map(({ id }) => id)
  const inRound = new Set(cardIds)
  const counts = (row: CardRow, today: number): boolean =>
    !inRound.has(row.id) || isAnswer(source, row, today)
  return {
    source,
    afterSeq,
    counts,
    upcoming: (now) => upcomingOf(now, { source, afterSeq, cardIds }),
    async practise({ db: database }, answer) {
      const { id, row } = await recordPractice(database, answer)
      return { id, rows: [row] }
    },
  }
}

async function gather(
  { db }: Context,
  source: RoundSource,
  studyDay: number,
): Promise<readonly CardRow[]> {
  switch (source.of) {
    case 'missed':
      return readShowable(db, missedCards(await readEventsOf(db, studyDay)))
    case 'ahead':
      return readAhead(db, studyDay, aheadCards)
    case 'due':
      return readDue(db, source.topic, studyDay)
    case 'new':
      return firstOfNotes(await readNew(db, source.topic, studyDay)).slice(0, newCards)
    case 'topic':
      return readTopic(db, source.topic)
    case 'cards':
      return readShowable(db, source.cardIds)
  }
}

/** A card that is not due is answered only where the student asked to study ahead. */
function isAnswer(source: RoundSource, row: CardRow, today: number): boolean {
  switch (source.of) {
    case 'ahead':
      return true
    case 'topic':
      return false
    case 'cards':
      return !source.practice && isDue(row, today)
    case 'missed':
    case 'due':
    case 'new':
      return isDue(row, today)
  }
}

function isDue({ queue, serveDay, buriedUntilDay }: CardRow, today: number): boolean {
  return queue === 'review' ? serveDay <= today : buriedUntilDay <= today
}

/** Siblings of an answered card are put off, so only the first of each note is taken. */
function firstOfNotes(rows: readonly CardRow[]): CardRow[] {
  const notes = new Set<string>()
  return rows.filter(({ noteId }) => !notes.has(noteId) && notes.add(noteId))
}

/** The first card of each note, then the second of each, because one gives away the other. */
function siblingsApart(rows: readonly CardRow[]): CardRow[] {
  const first = firstOfNotes(rows)
  const taken = new Set(first)
  const rest = rows.filter((row) => !taken.has(row))
  return rest.length === 0 ? first : [...first, ...siblingsApart(rest)]
}

interface Cards {
  readonly source: RoundSource
  readonly afterSeq: number
  readonly cardIds: readonly string[]
}

async function upcomingOf(
  { db, clock, parameters, planned, decks }: Context,
  { source, afterSeq, cardIds }: Cards,
): Promise<Upcoming> {
  const [today, events, rows] = await Promise.all([
    readToday(db, clock(), parameters(), planned(), decks?.()),
    readEventsAfter(db, afterSeq),
    readShowable(db, cardIds),
  ])
  const putOff = new Set(
    events.flatMap((event) => (event.type === 'bury' ? event.cardId : [])),
  )
  // A sibling that an answer of this round has put off is not asked in it any more.
  const wanted = rows.filter(
    (row) => !putOff.has(row.id) || row.buriedUntilDay <= today.studyDay,
  )
  const byId = new Map(wanted.map((row) => [row.id, row]))
  const learning = (id: string): boolean => {
    const row = byId.get(id)
    return row?.queue === 'learning' && isAnswer(source, row, today.studyDay)
  }
  const { left, done } = roundQueue([...byId.keys()], events, learning)
  return {
    today,
    rows: left.flatMap((id) => byId.get(id) ?? []),
    progress: { position: done + 1, total: done + left.length },
  }
}
