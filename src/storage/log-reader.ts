import type { CardEvent } from '../domain/log/events'
import type { MyodeckDatabase } from './database'

/** Every event of one card, oldest first. */
export function readLog(
  db: MyodeckDatabase,
  cardId: string,
): Promise<readonly CardEvent[]> {
  return db.reviews
    .where('[cardId+seq]')
    .between([cardId, -Infinity], [cardId, Infinity])
    .toArray()
}
