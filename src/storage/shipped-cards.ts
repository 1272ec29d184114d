import type { CardEntry } from '../domain/card/catalogue'
import type { CardRow } from '../domain/log/card-row'
import { newRow, withDerived } from '../domain/log/fold'
import { recount } from './counters'
import type { MyodeckDatabase } from './database'
import { readDayMark } from './study-clock'

/** The version of the shipped cards that the rows were made from. */
async function readContentVersion(db: MyodeckDatabase): Promise<string | undefined> {
  const mark = await db.meta.get('content')
  return mark?.key === 'content' ? mark.version : undefined
}

/**
 * Brings the rows in step with the shipped cards when their version changed: new cards get a row, moved
 * ones their new place, withdrawn ones leave study and keep their history. No memory changes.
 * @param load gives every shipped card; called only when the version changed
 */
export async function adoptShippedCards(
  db: MyodeckDatabase,
  load: () => Promise<readonly CardEntry[]>,
  version: string,
): Promise<void> {
  if ((await readContentVersion(db)) === version) return
  const entries = await load()
  await db.transaction('rw', [db.cards, db.counters, db.meta], async () => {
    if ((await readContentVersion(db)) === version) return
    const stored = new Map((await db.cards.toArray()).map((row) => [row.id, row]))
    const shipped = new Set(entries.map(({ id }) => id))
    const adopted = entries.map((entry) => adopt(stored.get(entry.id), entry))
    const withdrawn = [...stored.values()]
      .filter(({ id }) => !shipped.has(id))
      .map((row) => withDerived({ ...row, withdrawn: 1 }))
    await db.cards.bulkPut([...adopted, ...withdrawn])
    await recount(db, (await readDayMark(db)).foldDay)
    await db.meta.put({ key: 'content', version })
  })
}

function adopt(row: CardRow | undefined, entry: CardEntry): CardRow {
  return row ? withDerived({ ...row, ...entry, withdrawn: 0 }) : newRow(entry)
}
