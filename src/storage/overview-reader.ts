import type { ParameterSet } from '../domain/scheduling/types'
import { between } from './counters'
import type { CounterRow, DayRow, MyodeckDatabase } from './database'
import type { DeckRules } from './deck-reader'
import {
  queueStores,
  readToday,
  type ReadPlanned,
  type TodayCounts,
} from './queue-reader'

/** The pace of this many days tells how long an answer takes. */
const paceDays = 14

export interface OverviewRows {
  readonly today: TodayCounts
  readonly learned: readonly CounterRow[]
  readonly total: readonly CounterRow[]
  /** Topic of each learning card that counts as due. */
  readonly learningTopics: readonly string[]
  readonly recentDays: readonly DayRow[]
}

/** Everything that the side bar, the status bar and the badge show, from counters alone. */
export function readOverview(
  db: MyodeckDatabase,
  now: number,
  parameters: ParameterSet,
  readPlanned?: ReadPlanned,
  deckRules?: DeckRules,
): Promise<OverviewRows> {
  return db.transaction('r', queueStores(db, readPlanned, deckRules), async () => {
    const today = await readToday(db, now, parameters, readPlanned, deckRules)
    const [learned, total, recentDays] = await Promise.all([
      between(db, 'learned', 0, 0),
      between(db, 'total', 0, 0),
      db.days
        .where('studyDay')
        .above(today.studyDay - paceDays)
        .toArray(),
    ])
    const learningTopics = today.learningTopics.slice(0, today.served.learning)
    return { today, learned, total, learningTopics, recentDays }
  })
}
