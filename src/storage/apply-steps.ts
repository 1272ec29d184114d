import type Dexie from 'dexie'
import type { Row, Step } from './steps/step'

/** Declares the versions of a database; `upTo` lets a test write old data with an old schema. */
export function applySteps(db: Dexie, steps: readonly Step[], upTo = Infinity): void {
  for (const { version, stores, rows = {} } of steps) {
    if (version > upTo) continue
    db.version(version)
      .stores({ ...stores })
      .upgrade(async (transaction) => {
        for (const [store, convert] of Object.entries(rows))
          await transaction
            .table(store)
            .toCollection()
            .modify((row: Row, reference) => {
              reference.value = convert(row)
            })
      })
  }
}
