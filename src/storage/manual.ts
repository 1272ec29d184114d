import type { CardRow } from '../domain/log/card-row'
import type { NewCardEvent, Writer } from '../domain/log/events'
import { applyEvent } from '../domain/log/fold'
import { countDelta } from '../domain/queue/counts'
import { changeCounters } from './counters'
import type { MyodeckDatabase } from './database'
import { Refused } from './refusal'
import { enterDay } from './study-clock'

/** What a student may do to a card besides answering it. `bury` puts it off until the next study day. */
export type ManualAction = 'suspend' | 'unsuspend' | 'bury' | 'flag' | 'unflag'

export interface Manual {
  readonly action: ManualAction
  readonly cardId: string
  readonly at: number
  readonly dayStartMinutes: number
  readonly writer: Writer
  readonly id: string
}

/** @throws Refused when the card is unknown. */
export function recordManual(db: MyodeckDatabase, manual: Manual): Promise<CardRow> {
  return db.transaction('rw', [db.reviews, db.cards, db.counters, db.meta], async () => {
    const before = await db.cards.get(manual.cardId)
    if (!before) throw new Refused('unknownCard')
    const { today, foldDay } = await enterDay(db, manual.at, manual.dayStartMinutes)
    const event = eventOf(manual, today)
    const seq = await db.reviews.add(event)
    const after = applyEvent(before, { ...event, seq }, undefined)
    await db.cards.put(after)
    await changeCounters(db, countDelta(before, after, foldDay))
    return after
  })
}

function eventOf(manual: Manual, today: number): NewCardEvent {
  const { action, cardId, at, writer, id } = manual
  const base = { id, cardId, at, studyDay: today, writer }
  if (action === 'bury') return { ...base, type: 'bury', untilDay: today + 1 }
  return { ...base, type: action }
}
