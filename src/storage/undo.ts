import type { CardRow } from '../domain/log/card-row'
import type { CardEvent, NewCardEvent, Writer } from '../domain/log/events'
import type { MyodeckDatabase } from './database'
import { changeDay } from './days'
import { appendAndRefold } from './refold'
import { Refused } from './refusal'
import { enterDay } from './study-clock'

/** What undo takes back: an answer, or a suspension or burial by the student's own hand. */
export type Undoable = Extract<CardEvent, { type: 'answer' | 'suspend' | 'bury' }>

/** The newest undoable event in effect, if it is of `today` (or of a later day by a wrong clock). */
export async function newestUndoable(
  db: MyodeckDatabase,
  today: number,
): Promise<Undoable | undefined> {
  const undone = new Set<string>()
  const back = new Set<string>() // cards that were suspended and came back
  let found: Undoable | undefined
  await db.reviews
    .orderBy('seq')
    .reverse()
    .until((event) => {
      if (event.studyDay < today) return true
      if (event.type === 'undo') undone.add(event.target)
      else if (event.type === 'unsuspend') back.add(event.cardId)
      else if (event.type === 'suspend' && back.has(event.cardId)) return false
      else if (isUndoable(event) && !undone.has(event.id)) found = event
      return found !== undefined
    })
    .count()
  return found
}

function isUndoable(event: CardEvent): event is Undoable {
  if (event.type === 'bury') return event.cause === undefined
  return event.type === 'answer' || event.type === 'suspend'
}

export interface Undo {
  /** Id of the event that the button named. */
  readonly target: string
  readonly at: number
  readonly dayStartMinutes: number
  readonly writer: Writer
  readonly newId: () => string
}

/**
 * Takes back the newest undoable event of this study day; an answer with the burials of siblings that
 * came with it.
 * @returns the card's row as it was before (but for `lastSeq`), and the event.
 * @throws Refused when there is none, or when it is not the one that was named.
 */
export function recordUndo(
  db: MyodeckDatabase,
  undo: Undo,
): Promise<{ event: Undoable; row: CardRow }> {
  const stores = [db.reviews, db.cards, db.counters, db.days, db.meta, db.parameterSets]
  return db.transaction('rw', stores, async () => {
    const { today, foldDay } = await enterDay(db, undo.at, undo.dayStartMinutes)
    const event = await newestUndoable(db, today)
    if (!event) throw new Refused('nothingToUndo')
    if (event.id !== undo.target) throw new Refused('newerAnswer')
    const burials = await db.reviews.where('cause').equals(event.id).toArray()
    const events = [event, ...burials].map(({ id, cardId }): NewCardEvent => ({
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
    return { event, row }
  })
}
