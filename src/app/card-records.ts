import type { MyodeckDatabase } from '../storage/database'
import { readLog } from '../storage/log-reader'
import { watch } from '../storage/watch'
import type { Context } from './context'
import { loadEntries } from './entries'
import type { CardRecords } from './types'

/** @param failed told when the log of a card cannot be read; facts that cannot be loaded reject instead */
export function createCardRecords(
  opened: Promise<Context>,
  failed: (error: unknown) => void,
): CardRecords {
  function follow<T>(
    query: (db: MyodeckDatabase) => Promise<T>,
    next: (value: T) => void,
  ): () => void {
    let stop: (() => void) | undefined
    let wanted = true
    opened.then(
      ({ db }) => {
        if (wanted) stop = watch(() => query(db), next, failed)
      },
      () => undefined, // The whole page already says that nothing can be read.
    )
    return () => {
      wanted = false
      stop?.()
    }
  }
  return {
    follow: (cardId, next) => follow((db) => readLog(db, cardId), next),
    followAnnotation: (noteId, next) => follow((db) => db.annotations.get(noteId), next),
    async annotate(annotation) {
      const { db } = await opened
      const { writeAnnotation } = await import('../storage/annotations')
      await writeAnnotation(db, annotation)
    },
    async card(cardId) {
      const { db, library } = await opened
      const row = await db.cards.get(cardId)
      return row && row.withdrawn === 0 ? library.card(row) : undefined
    },
    async notes() {
      const { library } = await opened
      const [{ listedNotes }, entries, texts] = await Promise.all([
        import('./listed-notes'),
        loadEntries(),
        library.texts(),
      ])
      return listedNotes(entries, texts)
    },
    async summary(afterSeq) {
      const { readSummary } = await import('./study/round/read-summary')
      return readSummary(await opened, afterSeq)
    },
    async facts(ids) {
      const { facts } = await import('virtual:myodeck/facts')
      return ids.flatMap((id) => facts[id] ?? [])
    },
  }
}
