import { mostBytesTogether, type OwnImage } from '../domain/own/image'
import { imagesOf, sweepImages } from '../domain/own/unused-images'
import type { MyodeckDatabase } from './database'

/**
 * Keeps an image; one that is there already is the same, and counts as used again.
 * @param most how many bytes fit together
 * @returns how many bytes all images then take; undefined where this one does not fit and was not kept
 */
export function keepImage(
  db: MyodeckDatabase,
  image: OwnImage,
  most = mostBytesTogether,
): Promise<number | undefined> {
  return db.transaction('rw', db.images, async () => {
    let used = image.bytes.length
    // One by one: together they may be larger than what should be held at once.
    await db.images.each(({ id, bytes }) => {
      if (id !== image.id) used += bytes.length
    })
    const isThere = (await db.images.where('id').equals(image.id).count()) > 0
    if (used > most && !isThere) return undefined
    await db.images.put(image)
    return used
  })
}

/**
 * Takes away the images that nothing has needed for a day: no note, not a deleted one either, no draft, and
 * nothing that a restore took the place of and that can be put back. One that has just become idle is marked.
 */
export function dropUnusedImages(db: MyodeckDatabase, now: number): Promise<void> {
  const stores = [db.images, db.ownNotes, db.drafts, db.beforeRestore]
  return db.transaction('rw', stores, async () => {
    const ids = await db.images.toCollection().primaryKeys()
    if (ids.length === 0) return
    const [notes, drafts, before] = await Promise.all([
      db.ownNotes.toArray(),
      db.drafts.toArray(),
      db.beforeRestore.get('rest'),
    ])
    const past = before?.key === 'rest' ? before.state : undefined
    const pastWriting = [...(past?.ownNotes ?? []), ...(past?.drafts ?? [])]
    const needed = imagesOf([...notes, ...drafts, ...pastWriting])
    const idle = await readIdle(db)
    const kept = ids.map((id) => ({ id, ...idle.get(id) }))
    const { goes, unused, used } = sweepImages(kept, needed, now)
    await db.images.bulkDelete([...goes])
    await db.images.where('id').anyOf(unused).modify({ unusedSince: now })
    await db.images
      .where('id')
      .anyOf(used)
      .modify((image, reference) => {
        const { unusedSince: _, ...needed } = image
        reference.value = needed
      })
  })
}

/** The images that are marked as idle, without their bytes. */
async function readIdle(db: MyodeckDatabase) {
  const marked = db.images.orderBy('unusedSince')
  const [ids, instants] = await Promise.all([marked.primaryKeys(), marked.keys()])
  return new Map(ids.map((id, at) => [id, { unusedSince: Number(instants[at]) }]))
}
