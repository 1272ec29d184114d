import type { ParameterSet } from '../domain/scheduling/types'
import { keepParameters } from './answers'
import type { MyodeckDatabase } from './database'

/** The parameter set in force, or undefined before anything was set. */
export function readParameters(db: MyodeckDatabase): Promise<ParameterSet | undefined> {
  return db.transaction('r', [db.settings, db.parameterSets], async () => {
    const setting = await db.settings.get('parameters')
    const stored = setting && (await db.parameterSets.get(setting.value))
    if (!stored) return undefined
    const { key: _key, ...parameters } = stored
    return parameters
  })
}

/** The parameter set in force; the first time, puts `defaults` in force. */
export function ensureParameters(
  db: MyodeckDatabase,
  defaults: ParameterSet,
): Promise<ParameterSet> {
  return db.transaction('rw', [db.settings, db.parameterSets], async () => {
    const stored = await readParameters(db)
    if (!stored) await writeParameters(db, defaults)
    return stored ?? defaults
  })
}

/** Puts a parameter set in force. */
export function writeParameters(
  db: MyodeckDatabase,
  parameters: ParameterSet,
): Promise<void> {
  return db.transaction('rw', [db.settings, db.parameterSets], async () => {
    const value = await keepParameters(db, parameters)
    await db.settings.put({ key: 'parameters', value })
  })
}
