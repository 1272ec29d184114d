import { readStudyDay } from '../storage/study-clock'
import type { Context } from './context'

/** The study day of now, which never goes back behind the newest one in the log, whatever the clock says. */
export function todayOf({
  db,
  clock,
  parameters,
}: Pick<Context, 'db' | 'clock' | 'parameters'>): Promise<number> {
  return readStudyDay(db, clock(), parameters().dayStartMinutes)
}
