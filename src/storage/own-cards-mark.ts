import type { CardRow } from '../domain/log/card-row'
import type { MyodeckDatabase, OwnCardsMark } from './database'

const unchanged: OwnCardsMark = { key: 'ownCards', changes: 0, moves: 0 }

/** How often the student's own cards have changed; reads one row. */
export async function readOwnCardsMark(db: MyodeckDatabase): Promise<OwnCardsMark> {
  const mark = await db.meta.get('ownCards')
  return mark?.key === 'ownCards' ? mark : unchanged
}

/**
 * Counts what became of a note's cards, where that concerns what was planned or counted of them; inside the
 * caller's transaction.
 * @param before the rows as they were, `after` as they are now
 */
export async function markOwnCards(
  db: MyodeckDatabase,
  before: readonly CardRow[],
  after: readonly CardRow[],
): Promise<void> {
  const old = new Map(before.map((row) => [row.id, row]))
  const moved = after.filter((row) => (old.get(row.id) ?? row).topic !== row.topic)
  const isSame =
    moved.length === 0 &&
    before.length === after.length &&
    after.every((row) => old.get(row.id)?.withdrawn === row.withdrawn)
  if (isSame) return
  const { changes, moves } = await readOwnCardsMark(db)
  const hasHistory = moved.some(({ lastSeq }) => lastSeq > 0)
  await db.meta.put({
    key: 'ownCards',
    changes: changes + 1,
    moves: moves + (hasHistory ? 1 : 0),
  })
}
