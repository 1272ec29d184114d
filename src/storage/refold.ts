import Dexie from 'dexie'
import type { CardRow } from '../domain/log/card-row'
import type { NewCardEvent } from '../domain/log/events'
import { foldCard, withDerived } from '../domain/log/fold'
import { countDelta } from '../domain/queue/counts'
import type { ParameterSet } from '../domain/scheduling/types'
import { changeCounters } from './counters'
import type { MyodeckDatabase } from './database'

/** Every parameter set by its key. */
export async function readParameterSets(
  db: MyodeckDatabase,
): Promise<ReadonlyMap<string, ParameterSet>> {
  const sets = await db.parameterSets.toArray()
  return new Map(sets.map(({ key, ...set }) => [key, set]))
}

/**
 * Appends one event per card and makes each card's row anew from its whole log, inside the caller's
 * transaction: for events that reach back (undo, re-dating).
 */
export async function appendAndRefold(
  db: MyodeckDatabase,
  events: readonly NewCardEvent[],
  foldDay: number,
): Promise<CardRow[]> {
  await db.reviews.bulkAdd([...events])
  const sets = await readParameterSets(db)
  const rows: CardRow[] = []
  for (const cardId of new Set(events.map((event) => event.cardId))) {
    const before = await db.cards.get(cardId)
    if (!before) continue
    const log = await db.reviews
      .where('[cardId+seq]')
      .between([cardId, Dexie.minKey], [cardId, Dexie.maxKey])
      .toArray()
    const after = withDerived({
      ...foldCard(before, log, sets),
      withdrawn: before.withdrawn,
    })
    await db.cards.put(after)
    await changeCounters(db, countDelta(before, after, foldDay))
    rows.push(after)
  }
  return rows
}
