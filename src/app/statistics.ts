import { countStatistics } from '../storage/stats-store'
import { readHardest, readStatistics } from '../storage/stats-reader'
import { readLastSeq } from '../storage/round-reader'
import { watch } from '../storage/watch'
import type { Context } from './context'
import type { HardCard, Statistics } from './types'

/** The statistics, once the database is open. What was answered since is counted before anything is told. */
export async function createStatistics(
  opened: Promise<Context>,
  failed: (error: unknown) => void,
): Promise<Statistics> {
  const context = await opened
  const { db, clock, parameters } = context
  return {
    follow(next, onProgress) {
      let wanted = true
      let running: Promise<void> = Promise.resolve()
      const tell = async (): Promise<void> => {
        if (!wanted) return
        await countStatistics(db, onProgress)
        const set = parameters()
        const read = await readStatistics(db, clock(), set.dayStartMinutes)
        if (wanted) next({ ...read, parameters: set })
      }
      // One after the other: an answer that comes while counting is counted next.
      const stop = watch(
        () => readLastSeq(db),
        () => void (running = running.then(tell).catch(failed)),
        failed,
      )
      return () => {
        wanted = false
        stop()
      }
    },
    async hardest(topics, limit) {
      const found = await readHardest(db, topics, limit)
      const rows = await db.cards.bulkGet(found.map(({ cardId }) => cardId))
      const cards = await Promise.all(
        found.map(async ({ cardId, forgotten, answers }, index) => {
          const row = rows[index]
          if (!row || row.withdrawn === 1) return undefined
          const { note } = await context.library.card(row)
          return { cardId, title: note.title, forgotten, answers }
        }),
      )
      return cards.filter((card): card is HardCard => card !== undefined)
    },
  }
}
