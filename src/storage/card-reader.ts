import type { CardRow } from '../domain/log/card-row'
import type { MyodeckDatabase } from './database'
import { readStudyDay } from './study-clock'

export interface AllCards {
  /** Every card that was not withdrawn, in learning order. */
  readonly rows: readonly CardRow[]
  readonly studyDay: number
}

/** Reads every card: for the list of all cards, never on the way to one. */
export function readAllCards(
  db: MyodeckDatabase,
  now: number,
  dayStartMinutes: number,
): Promise<AllCards> {
  return db.transaction('r', [db.cards, db.meta], async () => {
    const [rows, studyDay] = await Promise.all([
      db.cards.toArray(),
      readStudyDay(db, now, dayStartMinutes),
    ])
    return {
      rows: rows
        .filter(({ withdrawn }) => withdrawn === 0)
        .sort((a, b) => a.position - b.position),
      studyDay,
    }
  })
}
