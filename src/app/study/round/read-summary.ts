import { summarise, type SessionSummary } from '../../../domain/round/summary'
import { readLog } from '../../../storage/log-reader'
import { readToday } from '../../../storage/queue-reader'
import { readEventsAfter, readEventsOf } from '../../../storage/round-reader'
import type { Context } from '../../context'

/** What came of everything after an event of the log, or without one of the study day so far. */
export async function readSummary(
  { db, clock, parameters }: Context,
  afterSeq: number | undefined,
): Promise<SessionSummary> {
  const events =
    afterSeq === undefined
      ? await readEventsOf(db, (await readToday(db, clock(), parameters())).studyDay)
      : await readEventsAfter(db, afterSeq)
  const counted = new Set(events.map(({ seq }) => seq))
  const cardIds = new Set(events.map(({ cardId }) => cardId))
  const logs = await Promise.all([...cardIds].map((cardId) => readLog(db, cardId)))
  return summarise(logs, ({ seq }) => counted.has(seq))
}
