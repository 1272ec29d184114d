import { hasWordings, type Override, type OwnWordings } from '../domain/override/override'
import type { MyodeckDatabase } from './database'

/**
 * Changes the student's own words of a note, and keeps those of before for undo; what changes nothing is not
 * stored.
 * @param change gets the words as they are stored now, whatever another page has made of them
 */
export function changeOverride(
  db: MyodeckDatabase,
  noteId: string,
  change: (texts: OwnWordings) => OwnWordings,
  at: number,
): Promise<void> {
  return db.transaction('rw', db.overrides, async () => {
    const before = (await db.overrides.get(noteId))?.texts ?? {}
    const texts = change(before)
    if (sameWords(texts, before)) return
    await keep(db, { noteId, texts, before, updatedAt: at })
  })
}

/** Puts the words of before the newest change in the place of those of now; once more, and it is redone. */
export function undoOverride(
  db: MyodeckDatabase,
  noteId: string,
  at: number,
): Promise<void> {
  return db.transaction('rw', db.overrides, async () => {
    const stored = await db.overrides.get(noteId)
    if (!stored) return
    const { texts, before } = stored
    await keep(db, { noteId, texts: before, before: texts, updatedAt: at })
  })
}

/** Puts all overrides in the place of the stored ones; inside the caller's transaction. */
export async function replaceOverrides(
  db: MyodeckDatabase,
  overrides: readonly Override[],
): Promise<void> {
  await db.overrides.clear()
  await db.overrides.bulkPut(overrides)
}

async function keep(db: MyodeckDatabase, override: Override): Promise<void> {
  if (hasWordings(override.texts) || hasWordings(override.before))
    await db.overrides.put(override)
  else await db.overrides.delete(override.noteId)
}

function sameWords(one: OwnWordings, other: OwnWordings): boolean {
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        one[key]?.own === other[key]?.own && one[key]?.shipped === other[key]?.shipped,
    )
  )
}
