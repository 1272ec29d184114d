import type { CardRow } from '../../domain/log/card-row'
import { orderQueue } from '../../domain/queue/order'
import { retrievability } from '../../domain/scheduling/retrievability'
import { readQueue, type TodayCounts } from '../../storage/queue-reader'
import type { Context } from '../context'
import type { StudySession } from '../types'

export interface Upcoming {
  readonly today: TodayCounts
  /** The next cards in order, the first one first. */
  readonly rows: readonly CardRow[]
}

/** Looks at the queue and puts the next cards in order. */
export async function readUpcoming(context: Context): Promise<Upcoming> {
  const now = context.clock()
  const parameters = context.parameters()
  const { today, learning, reviews, fresh } = await readQueue(context.db, now, parameters)
  const rows = orderQueue({
    learning,
    reviews,
    fresh,
    served: today.served,
    doneToday: { reviews: today.day.reviews, new: today.day.newCards },
    studyDay: today.studyDay,
    now,
    parameters,
  })
  return { today, rows: oneCardPerNote(rows) }
}

/** Siblings are put off when one is answered, so only the first of each note is coming. */
function oneCardPerNote(rows: readonly CardRow[]): CardRow[] {
  const notes = new Set<string>()
  return rows.filter(({ noteId, queue }) => {
    if (queue === 'learning') return true
    const first = !notes.has(noteId)
    notes.add(noteId)
    return first
  })
}

/** Whether the queue might still serve this row today: a card shown already stays while this holds. */
export function isServable(row: CardRow, studyDay: number): boolean {
  if (row.queue === 'suspended' || row.queue === 'withdrawn') return false
  return row.serveDay <= studyDay
}

/** How many of the next cards the side bar names. */
export const upNextLength = 3

/** Names the next cards whose text is loaded. */
export function upNext(
  { library, parameters }: Context,
  rows: readonly CardRow[],
  studyDay: number,
): StudySession['upNext'] {
  return rows.flatMap((row) => {
    const card = library.loadedCard(row)
    if (!card) return []
    const recall =
      row.queue === 'review' ? retrievability(row, studyDay, parameters()) : undefined
    return [
      {
        title: card.note.title,
        cardId: row.id,
        isNew: row.state === 'new',
        retrievability: recall,
      },
    ]
  })
}
