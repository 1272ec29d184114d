import type { ExportMark } from '../domain/backup/export-mark'
import type { CardEvent } from '../domain/log/events'
import type { Records } from './backup-store'
import type { MyodeckDatabase } from './database'

/** Everything that a restore replaces. Images are not replaced: they stay beside those that come. */
export interface WholeState extends Records {
  /** Key of the parameter set in force. */
  readonly parameters: string
  /** The looks as they are kept, as text. */
  readonly looks: string
  /** What was remembered of exports. */
  readonly exportMark?: ExportMark
}

interface KeptHead {
  readonly key: 'head'
  /** When the restore took its place. */
  readonly at: number
}
/** Tables that hold a list of rows each. */
type Lists = {
  [Name in keyof Records as Records[Name] extends unknown[] ? Name : never]: Records[Name]
}
interface KeptRest {
  readonly key: 'rest'
  /** What an older version kept lacks the tables that it did not have. */
  readonly state: Omit<WholeState, keyof Lists> & Partial<Omit<Lists, 'events'>>
}
/** A stretch of the log: all of it in one row could be more than a browser takes at once. */
interface KeptEvents {
  readonly key: `events:${string}`
  readonly events: readonly CardEvent[]
}
/** One row of what was there before the newest restore. */
export type KeptPart = KeptHead | KeptRest | KeptEvents

const noRows: Omit<Lists, 'events'> = {
  cards: [],
  examEvents: [],
  forecasts: [],
  annotations: [],
  ownNotes: [],
  drafts: [],
  practiceExams: [],
  practiceAnswers: [],
  savedSearches: [],
  overrides: [],
}

const eventsPerRow = 5_000
const keptDays = 30
const dayMs = 24 * 60 * 60 * 1000

/** The newest restore, while it can be undone. */
export interface UndoableRestore {
  readonly at: number
  /** Until then; epoch ms. */
  readonly until: number
}

/** The newest restore; undefined when there is none, or when it was too long ago. */
export async function readUndoableRestore(
  db: MyodeckDatabase,
  now: number,
): Promise<UndoableRestore | undefined> {
  const head = await db.beforeRestore.get('head')
  if (head?.key !== 'head') return undefined
  const until = head.at + keptDays * dayMs
  return now < until ? { at: head.at, until } : undefined
}

/** What was there before the newest restore. */
export function readBeforeRestore(db: MyodeckDatabase): Promise<WholeState | undefined> {
  return db.transaction('r', db.beforeRestore, async () => {
    const rest = await db.beforeRestore.get('rest')
    if (rest?.key !== 'rest') return undefined
    const rows = await db.beforeRestore.where('key').startsWith('events:').toArray()
    const events = rows.flatMap((row) => ('events' in row ? row.events : []))
    return { ...noRows, ...rest.state, events }
  })
}

/** Keeps a state in the place of the one kept before; inside the transaction of the restore that replaces it. */
export async function keepBeforeRestore(
  db: MyodeckDatabase,
  { events, ...state }: WholeState,
  at: number,
): Promise<void> {
  const parts: KeptPart[] = [
    { key: 'head', at },
    { key: 'rest', state },
  ]
  for (let from = 0; from < events.length; from += eventsPerRow) {
    // Keys sort as text.
    const place = String(from / eventsPerRow).padStart(6, '0')
    parts.push({
      key: `events:${place}`,
      events: events.slice(from, from + eventsPerRow),
    })
  }
  await db.beforeRestore.clear()
  await db.beforeRestore.bulkPut(parts)
}

/** Takes away what was kept for a restore that cannot be undone any more. */
export async function forgetOldRestore(db: MyodeckDatabase, now: number): Promise<void> {
  if (await readUndoableRestore(db, now)) return
  if ((await db.beforeRestore.count()) > 0) await db.beforeRestore.clear()
}
