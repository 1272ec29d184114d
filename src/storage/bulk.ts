import type { CardRow } from '../domain/log/card-row'
import type { NewCardEvent, Writer } from '../domain/log/events'
import { mostTags } from '../domain/own/own-note'
import { countDelta } from '../domain/queue/counts'
import { append, change as changeOf, type Change } from './append'
import { changeCounters } from './counters'
import type { MyodeckDatabase } from './database'
import { enterDay } from './study-clock'

/** What a student may do to many cards at once. `setDue`: study days from today, 0 is today. */
export type BulkChange =
  | {
      readonly type: 'suspend' | 'unsuspend' | 'bury' | 'flag' | 'unflag' | 'reset'
    }
  | { readonly type: 'tag' | 'untag'; readonly tag: string }
  | { readonly type: 'setDue'; readonly inDays: number }

export interface Bulk {
  readonly change: BulkChange
  readonly cardIds: readonly string[]
  readonly at: number
  readonly dayStartMinutes: number
  readonly writer: Writer
  readonly newId: () => string
}

/**
 * Changes many cards in one transaction: all of them or none. Cards that are so already, that are unknown,
 * that have no memory to set a date for, or no room for one more tag, are left as they are. One undo takes all of it back.
 * @returns how many were changed
 */
export function recordBulk(db: MyodeckDatabase, bulk: Bulk): Promise<number> {
  return db.transaction('rw', [db.reviews, db.cards, db.counters, db.meta], async () => {
    const { today, foldDay } = await enterDay(db, bulk.at, bulk.dayStartMinutes)
    const rows = await db.cards.bulkGet([...new Set(bulk.cardIds)])
    const batch = bulk.newId()
    const changes = rows.flatMap((row): Change[] => {
      if (!row || !isChanged(row, bulk.change, today)) return []
      return [changeOf(row, eventOf(row.id, bulk, today, batch))]
    })
    if (changes.length === 0) return 0
    await append(db, changes)
    await changeCounters(
      db,
      changes.flatMap(({ row, changed }) => countDelta(row, changed, foldDay)),
    )
    return changes.length
  })
}

/** Brings every suspended card back; one undo takes it back. @returns how many there were. */
export function recordUnsuspendAll(
  db: MyodeckDatabase,
  moment: Omit<Bulk, 'change' | 'cardIds'>,
): Promise<number> {
  return db.transaction('rw', [db.reviews, db.cards, db.counters, db.meta], async () => {
    const cardIds = await db.cards
      .where('[queue+order]')
      .between(['suspended', -Infinity], ['suspended', Infinity])
      .primaryKeys()
    return recordBulk(db, { ...moment, change: { type: 'unsuspend' }, cardIds })
  })
}

function isChanged(row: CardRow, change: BulkChange, today: number): boolean {
  switch (change.type) {
    case 'suspend':
      return row.suspended === 0
    case 'unsuspend':
      return row.suspended === 1
    case 'bury':
      return row.buriedUntilDay <= today
    case 'flag':
      return row.flagged === 0
    case 'unflag':
      return row.flagged === 1
    case 'tag':
      return canTag(row, change.tag)
    case 'untag':
      return row.tags?.includes(change.tag) ?? false
    case 'reset':
    case 'setDue':
      return row.state !== 'new'
  }
}

function canTag({ tags = [] }: CardRow, tag: string): boolean {
  return !tags.includes(tag) && tags.length < mostTags
}

function eventOf(
  cardId: string,
  { change, at, writer, newId }: Bulk,
  today: number,
  batch: string,
): NewCardEvent {
  const base = { id: newId(), cardId, at, studyDay: today, writer, batch }
  switch (change.type) {
    case 'bury':
      return { ...base, type: 'bury', untilDay: today + 1 }
    case 'tag':
    case 'untag':
      return { ...base, type: change.type, tag: change.tag }
    case 'setDue':
      return { ...base, type: 'setDue', inDays: change.inDays }
    default:
      return { ...base, type: change.type }
  }
}
