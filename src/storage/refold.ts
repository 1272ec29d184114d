import type { CardRow } from '../domain/log/card-row'
import type { NewCardEvent } from '../domain/log/events'
import { foldCard, withDerived } from '../domain/log/fold'
import { countDelta } from '../domain/queue/counts'
import type { ParameterSet } from '../domain/scheduling/types'
import { changeCounters } from './counters'
import type { MyodeckDatabase } from './database'
import { readLog } from './log-reader'

/** Every parameter set by its key. */
export async function readParameterSets(
  db: MyodeckDatabase,
): Promise<ReadonlyMap<string, ParameterSet>> {
  const sets = await db.parameterSets.toArray()
  return new Map(sets.map(({ key, ...set }) => [key, set]))
}

/** So many cards are made anew at once: one by one a large batch would take minutes, all at once its memory. */
const piece = 500

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
  const cardIds = [...new Set(events.map((event) => event.cardId))]
  const rows: CardRow[] = []
  for (let at = 0; at < cardIds.length; at += piece)
    rows.push(...(await refold(db, cardIds.slice(at, at + piece), sets, foldDay)))
  return rows
}

async function refold(
  db: MyodeckDatabase,
  cardIds: readonly string[],
  sets: ReadonlyMap<string, ParameterSet>,
  foldDay: number,
): Promise<CardRow[]> {
  const [stored, logs] = await Promise.all([
    db.cards.bulkGet([...cardIds]),
    Promise.all(cardIds.map((cardId) => readLog(db, cardId))),
  ])
  const changes = stored.flatMap((before, index) => {
    if (!before) return []
    const folded = foldCard(before, logs[index] ?? [], sets)
    return [{ before, after: withDerived({ ...folded, withdrawn: before.withdrawn }) }]
  })
  const rows = changes.map(({ after }) => after)
  await db.cards.bulkPut(rows)
  await changeCounters(
    db,
    changes.flatMap(({ before, after }) => countDelta(before, after, foldDay)),
  )
  return rows
}
