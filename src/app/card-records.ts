import { readLog } from '../storage/log-reader'
import { watch } from '../storage/watch'
import type { Context } from './context'
import type { CardRecords } from './types'

type Query<T> = (context: Context) => Promise<T>

/**
 * @param failed told when the log of a card cannot be read; facts that cannot be loaded reject instead
 * @param revision reactive: another value when shipped cards are worded otherwise
 */
export function createCardRecords(
  opened: Promise<Context>,
  failed: (error: unknown) => void,
  revision: () => unknown,
): CardRecords {
  function follow<T>(
    query: Query<T> | Promise<Query<T>>,
    next: (value: T) => void,
  ): () => void {
    let stop: (() => void) | undefined
    let wanted = true
    opened
      .then(
        async (context) => {
          const read = await query
          if (wanted) stop = watch(() => read(context), next, failed)
        },
        () => undefined, // The whole page already says that nothing can be read.
      )
      .catch(failed)
    return () => {
      wanted = false
      stop?.()
    }
  }
  return {
    follow: (cardId, next) => follow(({ db }) => readLog(db, cardId), next),
    followMemory: (cardId, next) =>
      follow(
        import('./late-records').then(({ memoryOf }) => memoryOf(cardId)),
        next,
      ),
    followAnnotation: (noteId, next) =>
      follow(({ db }) => db.annotations.get(noteId), next),
    annotate: async (annotation) =>
      (await import('./late-records')).annotate(await opened, annotation),
    async card(cardId) {
      revision()
      const { db, library } = await opened
      const row = await db.cards.get(cardId)
      return row && row.withdrawn === 0 ? library.card(row) : undefined
    },
    notes: async () => (await import('./late-records')).notes(await opened),
    topic: async (id) => (await import('./late-records')).topic(await opened, id),
    summary: async (afterSeq) =>
      (await import('./late-records')).readSummary(await opened, afterSeq),
    facts: async (ids) => (await import('./late-records')).facts(ids),
  }
}
