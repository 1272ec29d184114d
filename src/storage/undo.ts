import type { CardRow } from '../domain/log/card-row'
import type { NewCardEvent, Writer } from '../domain/log/events'
import type { MyodeckDatabase } from './database'
import { changeDay } from './days'
import { appendAndRefold } from './refold'
import { Refused } from './refusal'
import { enterDay } from './study-clock'
import { batchOf, newestUndoable, type Undoable } from './undoable'

export interface Undo {
  /** Id of the event that the button named. */
  readonly target: string
  readonly at: number
  readonly dayStartMinutes: number
  readonly writer: Writer
  readonly newId: () => string
}

/**
 * Takes back the newest undoable event of this study day: an answer with the burials of siblings that came
 * with it, a batch as a whole.
 * @returns the card's row as it was before (but for `lastSeq`), the event, and how many cards were named by it.
 * @throws Refused when there is none, or when it is not the one that was named.
 */
export function recordUndo(
  db: MyodeckDatabase,
  undo: Undo,
): Promise<{ event: Undoable; row: CardRow; cards: number }> {
  const stores = [db.reviews, db.cards, db.counters, db.days, db.meta, db.parameterSets]
  return db.transaction('rw', stores, async () => {
    const { today, foldDay } = await enterDay(db, undo.at, undo.dayStartMinutes)
    const event = await newestUndoable(db, today)
    if (!event) throw new Refused('nothingToUndo')
    if (event.id !== undo.target) throw new Refused('newerAnswer')
    const batch = await batchOf(db, event)
    const burials = await db.reviews.where('cause').equals(event.id).toArray()
    const events = [...batch, ...burials].map(({ id, cardId }): NewCardEvent => ({
      type: 'undo',
      id: undo.newId(),
      cardId,
      at: undo.at,
      studyDay: today,
      writer: undo.writer,
      target: id,
    }))
    const rows = await appendAndRefold(db, events, foldDay)
    if (event.type === 'answer') await changeDay(db, today, event, -1)
    const row = rows.find(({ id }) => id === event.cardId)
    if (!row) throw new Refused('unknownCard')
    return { event, row, cards: batch.length }
  })
}
