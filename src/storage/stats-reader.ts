import type { CountedDay } from '../domain/stats/day-sums'
import { between } from './counters'
import type { CounterRow, MyodeckDatabase } from './database'
import { daysOf } from './stats-spans'
import type { StatsCard } from './stats-tables'
import { readStudyDay } from './study-clock'

export interface CountedStatistics {
  readonly rows: readonly CountedDay[]
  /** Review cards by the study day on which they are due, 0 for an earlier one, and by topic. */
  readonly due: readonly CounterRow[]
  readonly studyDay: number
}

/** Reads what `countStatistics` counted, and what is due. */
export function readStatistics(
  db: MyodeckDatabase,
  now: number,
  dayStartMinutes: number,
): Promise<CountedStatistics> {
  return db.transaction('r', [db.statsSpans, db.counters, db.meta], async () => {
    const [spans, due, studyDay] = await Promise.all([
      db.statsSpans.toArray(),
      between(db, 'review', 0, Infinity),
      readStudyDay(db, now, dayStartMinutes),
    ])
    return {
      rows: spans.flatMap(daysOf),
      due,
      studyDay,
    }
  })
}

/** The cards that were forgotten most often, of some topics or of all. */
export function readHardest(
  db: MyodeckDatabase,
  topics: ReadonlySet<string> | undefined,
  limit: number,
): Promise<StatsCard[]> {
  return db.statsCards
    .orderBy('forgotten')
    .reverse()
    .filter(({ topic }) => !topics || topics.has(topic))
    .limit(limit)
    .toArray()
}
