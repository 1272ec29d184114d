import type { CardRow } from '../../domain/log/card-row'
import { mayComeNow } from '../../domain/queue/in-front'
import { readToday } from '../../storage/queue-reader'
import type { Context } from '../context'
import type { BeneathCard } from '../types'

interface BeneathRow {
  readonly row: CardRow
  readonly comes: boolean
}

/**
 * One card of each note, in the order of the notes: the one that may come now, else the note's first.
 * Notes that are not shipped any more are left out.
 */
async function rowsBeneath(
  context: Context,
  noteIds: readonly string[],
): Promise<BeneathRow[]> {
  const { db, clock, parameters } = context
  const [today, rows] = await Promise.all([
    readToday(db, clock(), parameters()),
    db.cards
      .where('noteId')
      .anyOf([...noteIds])
      .toArray(),
  ])
  const families = noteIds.map((noteId) =>
    rows
      .filter((row) => row.noteId === noteId && row.queue !== 'withdrawn')
      .sort((a, b) => a.position - b.position),
  )
  const mayCome = (some: readonly CardRow[]) =>
    mayComeNow(some, today.served, today.studyDay, clock())
  const chosen = families.flatMap((family) => mayCome(family)[0] ?? family[0] ?? [])
  const coming = new Set(mayCome(chosen).map(({ id }) => id))
  return chosen.map((row) => ({ row, comes: coming.has(row.id) }))
}

/** The cards beneath a step with their texts, for reading. */
export async function readBeneath(
  context: Context,
  noteIds: readonly string[],
): Promise<BeneathCard[]> {
  const rows = await rowsBeneath(context, noteIds)
  return Promise.all(
    rows.map(async ({ row, comes }) => ({
      card: await context.library.card(row),
      comes,
    })),
  )
}

/** The ids of those cards beneath that may come now. */
export async function idsBeneath(
  context: Context,
  noteIds: readonly string[],
): Promise<string[]> {
  const rows = await rowsBeneath(context, noteIds)
  return rows.filter(({ comes }) => comes).map(({ row }) => row.id)
}
