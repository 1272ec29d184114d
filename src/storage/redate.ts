import type { NewCardEvent, Writer } from '../domain/log/events'
import { studyDay } from '../domain/scheduling/study-day'
import { recount } from './counters'
import type { DayRow, MyodeckDatabase } from './database'
import { emptyDay } from './days'
import { appendAndRefold } from './refold'

export interface Redate {
  readonly at: number
  readonly dayStartMinutes: number
  readonly writer: Writer
  readonly newId: () => string
}

/**
 * After a wrong clock in the future: from now on every event of a later study day counts as one of
 * today. The log keeps what was written; each card concerned gets a `redate` event.
 * @returns how many cards were re-dated.
 */
export function recordRedate(db: MyodeckDatabase, redate: Redate): Promise<number> {
  const stores = [db.reviews, db.cards, db.counters, db.days, db.meta, db.parameterSets]
  return db.transaction('rw', stores, async () => {
    const today = studyDay(redate.at, redate.dayStartMinutes)
    const later = await db.reviews.where('studyDay').above(today).toArray()
    const cardIds = [...new Set(later.map(({ cardId }) => cardId))]
    const events = cardIds.map((cardId): NewCardEvent => ({
      type: 'redate',
      id: redate.newId(),
      cardId,
      at: redate.at,
      studyDay: today,
      writer: redate.writer,
      toDay: today,
    }))
    await appendAndRefold(db, events, today)
    await moveDays(db, today)
    await db.meta.put({ key: 'day', foldDay: today, lastStudyDay: today })
    await recount(db, today)
    return cardIds.length
  })
}

/** What was done on later days counts as done today. */
async function moveDays(db: MyodeckDatabase, today: number): Promise<void> {
  const days = await db.days.where('studyDay').aboveOrEqual(today).toArray()
  const sum = days.reduce(
    (total: DayRow, day): DayRow => ({
      studyDay: today,
      answers: total.answers + day.answers,
      newCards: total.newCards + day.newCards,
      reviews: total.reviews + day.reviews,
      durationMs: total.durationMs + day.durationMs,
    }),
    emptyDay(today),
  )
  await db.days.where('studyDay').above(today).delete()
  await db.days.put(sum)
}
