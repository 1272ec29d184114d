import type { ParameterSet } from '../domain/scheduling/types'
import type { MyodeckDatabase } from './database'
import { readParameters, writeParameters } from './settings-store'

/**
 * Changes single values of the set in force, as it is in the database at that moment; earlier sets stay,
 * because answers refer to them.
 * @returns what is in force then, as it is stored: a set that says the same may have been there already
 * @param check throws when the changed set is not acceptable; nothing is then changed
 */
export function changeParameters(
  db: MyodeckDatabase,
  change: Partial<ParameterSet>,
  check: (changed: ParameterSet) => void,
): Promise<ParameterSet | undefined> {
  return db.transaction('rw', [db.settings, db.parameterSets], async () => {
    const stored = await readParameters(db)
    if (!stored) return undefined
    const changed = { ...stored, ...change }
    check(changed)
    await writeParameters(db, changed)
    return readParameters(db)
  })
}
