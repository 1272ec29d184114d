import { studyDay } from '../domain/scheduling/study-day'
import { foldCounters } from './counters'
import type { DayMark, MetaRow, MyodeckDatabase } from './database'

export async function readDayMark(db: MyodeckDatabase): Promise<DayMark> {
  return dayMark(await db.meta.get('day'))
}

function dayMark(row: MetaRow | undefined): DayMark {
  return row?.key === 'day' ? row : { key: 'day', foldDay: 0, lastStudyDay: 0 }
}

/** The study day of an instant; it never goes back behind the newest study day in the log. */
function currentStudyDay(mark: DayMark, at: number, dayStartMinutes: number): number {
  return Math.max(mark.lastStudyDay, studyDay(at, dayStartMinutes))
}

/** The study day of now: what everything that says "today" goes by. */
export async function readStudyDay(
  db: MyodeckDatabase,
  now: number,
  dayStartMinutes: number,
): Promise<number> {
  return currentStudyDay(dayMark(await db.meta.get('day')), now, dayStartMinutes)
}

/**
 * Enters the study day of an event inside its transaction: folds past counters when the day is new.
 * @returns the study day and the day through which the counters are folded.
 */
export async function enterDay(
  db: MyodeckDatabase,
  at: number,
  dayStartMinutes: number,
): Promise<{ today: number; foldDay: number }> {
  const mark = await readDayMark(db)
  const today = currentStudyDay(mark, at, dayStartMinutes)
  if (today > mark.foldDay) await foldCounters(db, today)
  if (today > mark.foldDay || today > mark.lastStudyDay)
    await db.meta.put({ key: 'day', foldDay: today, lastStudyDay: today })
  return { today, foldDay: today }
}
