import { catalogue } from 'virtual:myodeck/catalogue'
import { entries } from 'virtual:myodeck/entries'
import type { Language } from '../domain/card/note'
import { defaultParameters } from '../domain/scheduling/defaults'
import { nextStudyDayAt } from '../domain/scheduling/study-day'
import { systemClock } from '../platform/clock'
import { newId } from '../platform/ids'
import { readKeptLooks } from '../platform/looks-storage'
import { openDatabase } from '../storage/open'
import { readToday } from '../storage/queue-reader'
import { ensureParameters } from '../storage/settings-store'
import { adoptShippedCards } from '../storage/shipped-cards'
import { keepBadge } from './keep-badge'
import { defaultLooks, parseLooks } from './looks-data'
import { showDue, wakeBadgeAt } from './show-due'

export type DescribeDue = (
  language: Language,
  due: number,
  fresh: number,
) => Promise<string>

/** Keeps the badge right from the background; the returned function is called at every wake. */
export function createBadgeRefresh(describe: DescribeDue): () => Promise<void> {
  return keepBadge({
    clock: systemClock,
    wakeAt: wakeBadgeAt,
    refresh: () => refreshBadge(describe),
  })
}

/**
 * Counts what is due from the database: for the background, which keeps nothing between its short lives.
 * Also brings the shipped cards into the database after an install or an update.
 */
async function refreshBadge(describe: DescribeDue): Promise<void> {
  const db = await openDatabase(() => undefined)
  try {
    const parameters = await ensureParameters(db, defaultParameters)
    const now = systemClock()
    await adoptShippedCards(db, () => Promise.resolve(entries), catalogue.version, {
      at: now,
      dayStartMinutes: parameters.dayStartMinutes,
      writer: 'background',
      newId,
    })
    const { served, learningDueAt } = await readToday(db, now, parameters)
    const nextDayAt = nextStudyDayAt(now, parameters.dayStartMinutes)
    const nextChangeAt = Math.min(nextDayAt, ...learningDueAt.filter((at) => at > now))
    const { language } =
      parseLooks(await readKeptLooks()) ?? defaultLooks(navigator.language)
    const text = await describe(language, served.due, served.new)
    await showDue(text, served.due, nextChangeAt)
  } finally {
    db.close()
  }
}
