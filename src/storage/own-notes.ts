import { ownRows } from '../domain/own/own-cards'
import type { OwnDraft, OwnNote } from '../domain/own/own-note'
import { countDelta } from '../domain/queue/counts'
import { markOwnCards } from './own-cards-mark'
import { changeCounters } from './counters'
import type { MyodeckDatabase } from './database'
import { readDayMark } from './study-clock'

export interface OwnWriting {
  /** Also those that were deleted, in the order of their ids. */
  readonly notes: readonly OwnNote[]
  readonly drafts: readonly OwnDraft[]
}

export function readOwnWriting(db: MyodeckDatabase): Promise<OwnWriting> {
  return db.transaction('r', [db.ownNotes, db.drafts], async () => ({
    notes: await db.ownNotes.toArray(),
    drafts: await db.drafts.toArray(),
  }))
}

/** How many cards a change of a note brought and withdrew. */
export interface CardsChanged {
  readonly added: number
  readonly withdrawn: number
}

/**
 * Keeps a note and brings its cards in step with it, in one transaction: new cards wait to be learned, the
 * memory of those that stay is untouched, and those that it does not give any more are withdrawn.
 * @param draftId the draft that it was made of, which has served
 */
export function keepOwnNote(
  db: MyodeckDatabase,
  note: OwnNote,
  draftId?: string,
): Promise<CardsChanged> {
  const stores = [db.ownNotes, db.drafts, db.cards, db.counters, db.meta]
  return db.transaction('rw', stores, async () => {
    const [stored, { foldDay }] = await Promise.all([
      db.cards.where('noteId').equals(note.id).toArray(),
      readDayMark(db),
    ])
    const { kept, dropped } = ownRows(note, stored)
    await db.ownNotes.put(note)
    if (draftId !== undefined) await db.drafts.delete(draftId)
    await db.cards.bulkPut(kept)
    await db.cards.bulkDelete([...dropped])
    const before = new Map(stored.map((row) => [row.id, row]))
    const after = new Map(kept.map((row) => [row.id, row]))
    const ids = [...new Set([...before.keys(), ...after.keys()])]
    await changeCounters(
      db,
      ids.flatMap((id) => countDelta(before.get(id), after.get(id), foldDay)),
    )
    await markOwnCards(db, stored, kept)
    const wasServed = ids.filter((id) => before.get(id)?.withdrawn === 0)
    const isServed = ids.filter((id) => after.get(id)?.withdrawn === 0)
    return {
      added: isServed.filter((id) => !wasServed.includes(id)).length,
      withdrawn: wasServed.filter((id) => !isServed.includes(id)).length,
    }
  })
}

/**
 * Puts notes and drafts in the place of the stored ones, with a row for each card that has none yet; inside
 * the caller's transaction, which counts the cards anew.
 */
export async function replaceOwnWriting(
  db: MyodeckDatabase,
  { notes, drafts }: OwnWriting,
): Promise<void> {
  await Promise.all([db.ownNotes.clear(), db.drafts.clear()])
  await Promise.all([db.ownNotes.bulkPut(notes), db.drafts.bulkPut(drafts)])
  for (const note of notes) {
    const stored = await db.cards.where('noteId').equals(note.id).toArray()
    const { kept, dropped } = ownRows(note, stored)
    await db.cards.bulkPut(kept)
    await db.cards.bulkDelete([...dropped])
  }
}
