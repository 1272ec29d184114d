import type { CardRow } from '../domain/log/card-row'
import type { PracticeEvent, Unnumbered } from '../domain/log/events'
import { applyEvent } from '../domain/log/fold'
import type { Answer } from './answers'
import type { MyodeckDatabase } from './database'
import { Refused } from './refusal'
import { enterDay } from './study-clock'

/**
 * Stores a grade given for practice: it stands in the log, and neither the card's memory nor any count or
 * total of the day changes.
 * @returns the event's id and the card's row with its new `lastSeq`
 * @throws Refused when the card is not in the database
 */
export function recordPractice(
  db: MyodeckDatabase,
  answer: Omit<Answer, 'expectedSeq' | 'noteId'>,
): Promise<{ id: string; row: CardRow }> {
  // `counters` because entering a new day folds them.
  return db.transaction('rw', [db.reviews, db.cards, db.counters, db.meta], async () => {
    const { cardId, at, writer, grade, durationMs, rawDurationMs } = answer
    const before = await db.cards.get(cardId)
    if (!before) throw new Refused('unknownCard')
    const { today } = await enterDay(db, at, answer.parameters.dayStartMinutes)
    const event: Unnumbered<PracticeEvent> = {
      type: 'practice',
      id: answer.newId(),
      cardId,
      at,
      studyDay: today,
      writer,
      grade,
      durationMs,
      rawDurationMs,
    }
    const seq = await db.reviews.add(event)
    const row = applyEvent(before, { ...event, seq }, undefined)
    await db.cards.put(row)
    return { id: event.id, row }
  })
}
