import type { CardRow } from '../domain/log/card-row'
import type { NewCardEvent } from '../domain/log/events'
import { applyEvent } from '../domain/log/fold'
import type { ParameterSet } from '../domain/scheduling/types'
import type { MyodeckDatabase } from './database'

/** A row, an event that happens to it, and what it becomes, but for the number of the event. */
export interface Change {
  readonly row: CardRow
  readonly event: NewCardEvent
  readonly changed: CardRow
}

/** @param parameters the set that an answer was scheduled with; other events need none */
export function change(
  row: CardRow,
  event: NewCardEvent,
  parameters?: ParameterSet,
): Change {
  const changed = applyEvent(row, { ...event, seq: row.lastSeq }, parameters)
  return { row, event, changed }
}

/** Appends each event to its row's log, and puts the rows with the numbers that the database gave. Counters are the caller's. */
export async function append(
  db: MyodeckDatabase,
  changes: readonly Change[],
): Promise<CardRow[]> {
  const events = changes.map(({ event }) => event)
  const seqs = await db.reviews.bulkAdd(events, { allKeys: true })
  const rows = changes.map(({ changed }, index) => {
    const lastSeq = seqs[index]
    if (lastSeq === undefined) throw new Error('the database did not number an event')
    return { ...changed, lastSeq }
  })
  await db.cards.bulkPut(rows)
  return rows
}
