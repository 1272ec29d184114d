import type { ParameterSet } from '../domain/scheduling/types'
import { between } from './counters'
import type { MyodeckDatabase } from './database'
import type { DeckRules } from './deck-reader'
import { sum, waitsIn, type TodayCounts } from './queue-reader'

/**
 * What the next study day brings, as far as it is known today: reviews up to its limit, and new cards. What exams plan
 * is not among it.
 */
export async function readTomorrow(
  db: MyodeckDatabase,
  { studyDay, planned }: Pick<TodayCounts, 'studyDay' | 'planned'>,
  parameters: ParameterSet,
  deckRules?: DeckRules,
): Promise<{ due: number; new: number }> {
  const [due, fresh, decks] = await Promise.all([
    between(db, 'review', 0, studyDay + 1),
    between(db, 'new', 0, studyDay + 1),
    deckRules?.read(db, studyDay + 1, parameters),
  ])
  const reviews = due.filter(waitsIn(planned, 'review'))
  const newCards = fresh.filter(waitsIn(planned, 'new'))
  return {
    due: Math.min(
      decks ? decks.review.within(reviews) : sum(reviews),
      parameters.reviewsPerDay,
    ),
    new: Math.min(
      decks ? decks.new.within(newCards) : sum(newCards),
      parameters.newPerDay,
    ),
  }
}
