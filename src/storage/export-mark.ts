import { asOfNow, type ExportMark } from '../domain/backup/export-mark'
import type { ExportRow, MyodeckDatabase } from './database'

/** What is remembered of the newest export; undefined when there was neither one nor a reminder. */
export async function readExportMark(
  db: MyodeckDatabase,
): Promise<ExportMark | undefined> {
  const row = await db.meta.get('export')
  if (row?.key !== 'export') return undefined
  const { key: _key, ...mark } = row
  return mark
}

export async function keepExportMark(
  db: MyodeckDatabase,
  mark: ExportMark,
): Promise<void> {
  const row: ExportRow = { ...mark, key: 'export' }
  await db.meta.put(row)
}

/** Takes out what a clock in the future has left. @param now epoch ms @param today its study day */
export function rightExportMark(
  db: MyodeckDatabase,
  now: number,
  today: number,
): Promise<void> {
  return db.transaction('rw', db.meta, async () => {
    const mark = await readExportMark(db)
    if (mark) await keepExportMark(db, asOfNow(mark, now, today))
  })
}

/** Changes what is remembered of the reminder, and nothing of the export. */
export function keepReminder(
  db: MyodeckDatabase,
  reminder: { readonly remindedDay: number; readonly dismissed: boolean },
): Promise<void> {
  return db.transaction('rw', db.meta, async () => {
    const mark = await readExportMark(db)
    await keepExportMark(db, { ...mark, ...reminder })
  })
}

/**
 * On how many study days something was answered that was not taken back; counted up to `most`.
 * @param after only days after this study day
 */
export async function countStudiedDays(
  db: MyodeckDatabase,
  after: number | undefined,
  most: number,
): Promise<number> {
  const days = await db.days
    .where('studyDay')
    .above(after ?? -Infinity)
    .filter(({ answers }) => answers > 0)
    .limit(most)
    .toArray()
  return days.length
}
