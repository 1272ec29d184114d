import { studyDay as studyDayOf } from '../../domain/scheduling/study-day'
import { readAllCards } from '../../storage/card-reader'
import { watch } from '../../storage/watch'
import type { Context } from '../context'
import { momentOf } from '../study/moment'
import type { CardTable } from '../types'

interface Hooks {
  /** Cards were changed: what the page knows of the queue and of undo is out of date. */
  readonly onChanged: () => void
  /** The cards cannot be read any more. */
  readonly onFailure: (error: unknown) => void
}

/**
 * All cards as a table, once the database is open and their texts are here. What it shares with the first
 * view is not loaded apart: that would cost the first card more than it saves.
 */
export async function createCardTable(
  opened: Promise<Context>,
  { onChanged, onFailure }: Hooks,
): Promise<CardTable> {
  const context = await opened
  const [{ createTableTexts }, texts] = await Promise.all([
    import('./table-texts'),
    context.library.texts(),
  ])
  const textsOf = createTableTexts(texts, context.catalogue)
  const dayStart = () => context.parameters().dayStartMinutes
  return {
    follow: (next) =>
      watch(
        () => readAllCards(context.db, context.clock(), dayStart()),
        ({ rows, studyDay }) =>
          next({
            cards: rows.map((row) => ({ ...textsOf(row), row, tags: [] })),
            studyDay,
          }),
        onFailure,
      ),
    moment: (studyDay) => ({
      now: context.clock(),
      studyDay,
      dayOf: (at) => studyDayOf(at, dayStart()),
      parameters: context.parameters(),
    }),
    async change(change, cardIds) {
      const { recordBulk } = await import('../../storage/seldom')
      const bulk = { ...momentOf(context), change, cardIds }
      const changed = await recordBulk(context.db, bulk)
      onChanged()
      return changed
    },
  }
}
