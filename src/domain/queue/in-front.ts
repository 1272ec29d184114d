import type { CardRow } from '../log/card-row'
import type { ServedToday } from './today'

/**
 * Of cards that a student asks for, those that may be served now: within what is left of today's limits,
 * in the order given. A learning card comes when it is due, and no sooner.
 * @param now epoch ms
 */
export function mayComeNow(
  rows: readonly CardRow[],
  served: Pick<ServedToday, 'reviews' | 'new'>,
  studyDay: number,
  now: number,
): CardRow[] {
  const left = { review: served.reviews, new: served.new }
  return rows.filter((row) => {
    if (row.serveDay > studyDay) return false
    switch (row.queue) {
      case 'learning':
        return row.order <= now
      case 'review':
      case 'new':
        return left[row.queue]-- > 0
      case 'suspended':
      case 'withdrawn':
        return false
    }
  })
}

/** What is left of today's limits when some cards are served first. */
export function leftAfter(served: ServedToday, rows: readonly CardRow[]): ServedToday {
  const count = (queue: CardRow['queue']): number =>
    rows.filter((row) => row.queue === queue).length
  return {
    ...served,
    reviews: served.reviews - count('review'),
    new: served.new - count('new'),
  }
}
