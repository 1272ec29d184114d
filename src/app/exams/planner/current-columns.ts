import { recordAnswers, noAnswers } from '../../../domain/exam/answer-record'
import {
  deckColumns,
  neverSeen,
  patchColumns,
  rowsById,
  type DeckCard,
} from '../../../domain/exam/deck-columns'
import type { MemoryModel } from '../../../domain/exam/memory-model'
import type { CardRow } from '../../../domain/log/card-row'
import type { CardEvent } from '../../../domain/log/events'
import { eventsInEffect } from '../../../domain/log/in-effect'
import type { MyodeckDatabase } from '../../../storage/database'
import type { StoredColumns } from '../../../storage/plan-parts'
import { readColumns, writeColumns } from '../../../storage/plan-store'

type Columns = Omit<StoredColumns, 'key'>

/** So many events are read at once. */
const stretch = 5000

/**
 * The planner's columns, brought up to the newest event. Only the cards that events have touched are read; all of them
 * the first time, and when other cards are shipped.
 */
export async function currentColumns(
  db: MyodeckDatabase,
  memory: MemoryModel,
  content: string,
): Promise<Columns> {
  const stored = await readColumns(db)
  const fits = stored?.content === content && !(await reachesBack(db, stored.deck.seq))
  let columns = fits ? stored : await freshColumns(db, content)
  for (;;) {
    const patched = await patch(db, columns, memory)
    if (!patched) break
    columns = patched
  }
  await writeColumns(db, columns)
  return columns
}

/**
 * Whether something that the columns know was taken back or put on another day since: the record of answers holds sums,
 * out of which no single answer can be taken again.
 */
async function reachesBack(db: MyodeckDatabase, seq: number): Promise<boolean> {
  const newer = await db.reviews.where('seq').above(seq).toArray()
  const ids = new Set(newer.map(({ id }) => id))
  return newer.some(
    (event) =>
      event.type === 'redate' || (event.type === 'undo' && !ids.has(event.target)),
  )
}

/** Every card as if it had never been seen: the log then tells the rest. */
async function freshColumns(db: MyodeckDatabase, content: string): Promise<Columns> {
  const rows = (await db.cards.toArray()).sort((a, b) => a.position - b.position)
  const topicIds = [...new Set(rows.map(({ topic }) => topic))]
  const noteIds = [...new Set(rows.map(({ noteId }) => noteId))]
  const cardOf = cardReader(topicIds, noteIds)
  const deck = deckColumns(rows.map(cardOf), 0)
  deck.lastDay.fill(neverSeen)
  return { content, deck, topicIds, noteIds, record: noAnswers }
}

/** Folds the next stretch of the log in; undefined when there is none. */
async function patch(
  db: MyodeckDatabase,
  columns: Columns,
  memory: MemoryModel,
): Promise<Columns | undefined> {
  const { topicIds, noteIds, record } = columns
  const [events, rows] = await db.transaction('r', [db.reviews, db.cards], async () => {
    const next = wholeDays(
      await db.reviews.where('seq').above(columns.deck.seq).limit(stretch).toArray(),
    )
    const touched = [...new Set(next.map(({ cardId }) => cardId))]
    return [next, await db.cards.bulkGet(touched)] as const
  })
  const seq = events.at(-1)?.seq
  if (seq === undefined) return undefined
  const answers = eventsInEffect(events).filter((event) => event.type === 'answer')
  const rowOf = rowsById(columns.deck)
  const recorded = recordAnswers(record, answers, columns.deck, rowOf, memory)
  const cardOf = cardReader(topicIds, noteIds)
  const changes = rows.flatMap((row) => (row ? [{ seq, card: cardOf(row) }] : []))
  const deck = patchColumns(columns.deck, rowOf, changes)
  return { ...columns, deck: { ...deck, seq }, record: recorded }
}

/** Without the last day, which may go on behind the stretch, if others are there: an undo stands on the day of its answer. */
function wholeDays(events: CardEvent[]): CardEvent[] {
  const last = events.at(-1)
  if (!last || events.length < stretch) return events
  const end = events.findLastIndex(({ studyDay }) => studyDay !== last.studyDay) + 1
  return end > 0 ? events.slice(0, end) : events
}

function cardReader(topicIds: readonly string[], noteIds: readonly string[]) {
  const topics = new Map(topicIds.map((id, index) => [id, index]))
  const notes = new Map(noteIds.map((id, index) => [id, index]))
  return (row: CardRow): DeckCard => ({
    id: row.id,
    stability: row.stabilityDays ?? 1,
    difficulty: row.difficulty ?? 5,
    lastDay: row.lastStudyDay ?? neverSeen,
    topic: topics.get(row.topic) ?? 0,
    note: notes.get(row.noteId) ?? 0,
    position: row.position,
    active: row.suspended === 0 && row.withdrawn === 0,
  })
}
