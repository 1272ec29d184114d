import { MyodeckDatabase } from './database'
import type { StorageFailure } from './failure'

/**
 * A request to open that waits behind one that an old page blocks is told nothing, so the wait tells:
 * opening takes milliseconds.
 */
const patienceMs = 5_000

/**
 * Opens the database. `onFailure('blocked')` is called while an old page still holds it during an
 * upgrade, `onFailure('outdated')` when a newer version of the extension asks for it: it is then
 * closed so that the newer one can go on.
 * @throws what Dexie throws when it cannot be opened; `failureOf` names the kind.
 */
export async function openDatabase(
  onFailure: (kind: StorageFailure) => void,
  name?: string,
): Promise<MyodeckDatabase> {
  const db = new MyodeckDatabase(name)
  db.on('blocked', () => onFailure('blocked'))
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true })
    onFailure('outdated')
    return false // Dexie's own handler would let the next query open it again
  })
  const impatience = setTimeout(() => onFailure('blocked'), patienceMs)
  try {
    await db.open()
  } finally {
    clearTimeout(impatience)
  }
  return db
}

/**
 * Has the next query open the database anew. Where a browser has closed a connection and refuses the first
 * transaction of the next, Dexie goes on with the closed one for ever (dexie 4, `dexieOpen`: the stack of a new
 * connection is made in a `try` whose error is dropped).
 */
export function reopenNext(db: MyodeckDatabase | undefined): void {
  db?.close({ disableAutoOpen: false })
}
