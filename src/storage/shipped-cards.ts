import type { CardEntry } from '../domain/card/catalogue'
import type { CardRow } from '../domain/log/card-row'
import type { CorrectedEvent, Unnumbered, Writer } from '../domain/log/events'
import { applyEvent, newRow, withDerived } from '../domain/log/fold'
import { isOwnNote } from '../domain/own/ids'
import { recount } from './counters'
import type { MyodeckDatabase } from './database'
import { enterDay, readDayMark } from './study-clock'

/** When and by whom corrections are written into the log. */
export interface Adoption {
  readonly at: number
  readonly dayStartMinutes: number
  readonly writer: Writer
  readonly newId: () => string
}

/** The version of the shipped cards that the rows were made from. */
async function readContentVersion(db: MyodeckDatabase): Promise<string | undefined> {
  const mark = await db.meta.get('content')
  return mark?.key === 'content' ? mark.version : undefined
}

/**
 * Brings the rows in step with the shipped cards when their version changed: new cards get a row, moved
 * ones their new place, withdrawn ones leave study and keep their history, and cards that were answered
 * before a fact on them was corrected come back once. No memory changes. Cards of own notes stay as they are.
 * @param load gives every shipped card; called only when the version changed
 */
export async function adoptShippedCards(
  db: MyodeckDatabase,
  load: () => Promise<readonly CardEntry[]>,
  version: string,
  adoption: Adoption,
): Promise<void> {
  if ((await readContentVersion(db)) === version) return
  const entries = await load()
  await db.transaction('rw', [db.reviews, db.cards, db.counters, db.meta], async () => {
    if ((await readContentVersion(db)) === version) return
    await adoptInTransaction(db, entries, version, adoption)
  })
}

/** The same inside the caller's transaction over `reviews`, `cards`, `counters` and `meta`, whatever the version. */
export async function adoptInTransaction(
  db: MyodeckDatabase,
  entries: readonly CardEntry[],
  version: string,
  adoption: Adoption,
): Promise<void> {
  const stored = new Map((await db.cards.toArray()).map((row) => [row.id, row]))
  const shipped = new Set(entries.map(({ id }) => id))
  const adopted = entries.map((entry) => adopt(stored.get(entry.id), entry))
  const withdrawn = [...stored.values()]
    .filter(({ id, noteId }) => !shipped.has(id) && !isOwnNote(noteId))
    .map((row) => withDerived({ ...row, withdrawn: 1 }))
  await db.cards.bulkPut([...adopted, ...withdrawn])
  const corrected = adopted.filter((row) => isCorrected(stored.get(row.id), row))
  if (corrected.length > 0) await correct(db, corrected, adoption)
  await recount(db, (await readDayMark(db)).foldDay)
  await db.meta.put({ key: 'content', version })
}

/** A row keeps the newest correction that it was ever shipped with, so that none comes twice, even after a step back to older cards. */
function adopt(row: CardRow | undefined, entry: CardEntry): CardRow {
  if (!row) return newRow(entry)
  const correction = Math.max(row.correction ?? 0, entry.correction ?? 0)
  return withDerived({
    ...row,
    ...entry,
    ...(correction > 0 && { correction }),
    withdrawn: 0,
  })
}

/** A card that was never answered has no wrong memory to put right. */
function isCorrected(before: CardRow | undefined, { correction = 0 }: CardRow): boolean {
  if (!before || before.state === 'new') return false
  return correction > (before.correction ?? 0)
}

/** Says in the log of each card that it was corrected, and puts what it becomes. */
async function correct(
  db: MyodeckDatabase,
  rows: readonly CardRow[],
  { at, dayStartMinutes, writer, newId }: Adoption,
): Promise<void> {
  const { today } = await enterDay(db, at, dayStartMinutes)
  const events = rows.map(({ id, correction = 0 }): Unnumbered<CorrectedEvent> => ({
    type: 'corrected',
    id: newId(),
    cardId: id,
    at,
    studyDay: today,
    writer,
    version: correction,
  }))
  const seqs = await db.reviews.bulkAdd(events, { allKeys: true })
  const corrected = rows.flatMap((row, index) => {
    const event = events[index]
    const seq = seqs[index]
    return event && seq ? [applyEvent(row, { ...event, seq }, undefined)] : []
  })
  await db.cards.bulkPut(corrected)
}
