import { studyDay as studyDayOf } from '../../domain/scheduling/study-day'
import { readAllCards } from '../../storage/card-reader'
import { watch } from '../../storage/watch'
import type { Context } from '../context'
import { momentOf } from '../study/moment'
import type { CardTable } from '../types'

const none: readonly string[] = []

interface Hooks {
  /** Cards were changed: what the page knows of the queue and of undo is out of date. */
  readonly onChanged: () => void
  /** The cards cannot be read any more. */
  readonly onFailure: (error: unknown) => void
}

/** All cards as a table, once the database is open and their texts are here. */
export async function createCardTable(
  opened: Promise<Context>,
  { onChanged, onFailure }: Hooks,
): Promise<CardTable> {
  const context = await opened
  const [
    { createTableTexts },
    { createTagTexts },
    { createOwnTabled },
    { createWordedTabled },
    { readOwnWriting },
    texts,
  ] = await Promise.all([
    import('./table-texts'),
    import('./tag-texts'),
    import('./own-tabled'),
    import('./worded-tabled'),
    import('../../storage/own-notes'),
    context.library.texts(),
  ])
  const textsOf = createTableTexts(texts, context.catalogue())
  const ownById = createOwnTabled()
  const wordedById = createWordedTabled(texts)
  const tagsOf = createTagTexts()
  const dayStart = () => context.parameters().dayStartMinutes
  return {
    follow: (next) =>
      watch(
        () =>
          Promise.all([
            readAllCards(context.db, context.clock(), dayStart()),
            readOwnWriting(context.db),
            context.db.overrides.toArray(),
          ]),
        ([{ rows, studyDay }, { notes }, overrides]) => {
          const own = ownById(notes)
          const worded = wordedById(overrides)
          next({
            cards: rows.map((row) => {
              const { note, tags = none } = own.get(row.noteId) ?? {}
              const hers = worded.get(row.noteId)
              return {
                ...textsOf(row, note ?? hers),
                row,
                overridden: hers !== undefined,
                ...tagsOf(tags, row.tags),
              }
            }),
            studyDay,
          })
        },
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
      let newest: string | undefined
      const moment = momentOf(context)
      // The last event that is written is the one that undo names.
      const newId = () => (newest = moment.newId())
      const count = await recordBulk(context.db, { ...moment, newId, change, cardIds })
      onChanged()
      return { count, newest: count > 0 ? newest : undefined }
    },
  }
}
