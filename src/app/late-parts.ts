import type { Context } from './context'
import { once } from './once'
import type { App } from './types'

/** Parts of the program that the first card does not need; each is made when it is first asked for. */
export type LateParts = Pick<
  App,
  'overrides' | 'table' | 'searches' | 'statistics' | 'practice' | 'weights' | 'image'
>

interface Hooks {
  /** Cards were changed: what the page knows of the queue and of undo is out of date. */
  readonly onChanged: () => void
  /** Something cannot be read any more. */
  readonly onFailure: (error: unknown) => void
}

export function createLateParts(context: Context, hooks: Hooks): LateParts {
  const { onFailure } = hooks
  return {
    overrides: once(async () => {
      const { createOverrides } = await import('./override/overrides')
      return createOverrides(context, onFailure)
    }),
    table: once(async () => {
      const { createCardTable } = await import('./browse/card-table')
      return createCardTable(Promise.resolve(context), hooks)
    }),
    searches: once(async () => {
      const { createSavedSearches } = await import('./browse/saved-searches')
      return createSavedSearches(context, onFailure)
    }),
    statistics: once(async () => {
      const { createStatistics } = await import('./statistics')
      return createStatistics(Promise.resolve(context), onFailure)
    }),
    practice: once(async () => {
      const { createPracticeExams } = await import('./practice/practice-exams')
      return createPracticeExams(context, onFailure)
    }),
    image: (id) => context.db.images.get(id),
    weights: once(async () => {
      const [{ createOwnWeights }, { fitInWorker }] = await Promise.all([
        import('./weights/own-weights'),
        import('./weights/fit-in-worker'),
      ])
      return createOwnWeights(context, fitInWorker)
    }),
  }
}
