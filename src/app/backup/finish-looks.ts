import { readText, writeText } from '../../platform/web-storage'
import type { Context } from '../context'
import { parseLooks } from '../looks-data'
import type { LooksState } from '../looks.svelte'

/** Which restore the looks in Web Storage come after; beside them, so that both reach the disk or neither. */
const finishedKey = 'myodeck.restoredAt'

/** By then a browser has written Web Storage to the disk, which it does some seconds late. */
const surelyWrittenMs = 10 * 60_000

/**
 * Puts the looks of the newest restore in force, unless that was done: after the restore itself, and at the next
 * start when the browser was killed in between. What was restored is forgotten once it cannot be lost any more.
 */
export async function finishLooks(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  looks: Pick<LooksState, 'set'>,
): Promise<void> {
  const restored = await db.meta.get('looks')
  if (restored?.key !== 'looks') return
  if (readText(finishedKey) !== String(restored.at)) {
    const data = parseLooks(restored.looks)
    if (data) looks.set(data)
    writeText(finishedKey, String(restored.at))
  } else if (clock() - restored.at > surelyWrittenMs) await db.meta.delete('looks')
}
