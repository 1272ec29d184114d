import { catalogue } from 'virtual:myodeck/catalogue'
import { entries } from 'virtual:myodeck/entries'
import type { Language } from '../domain/card/note'
import { defaultParameters } from '../domain/scheduling/defaults'
import { withOwnTopic } from '../domain/own/own-catalogue'
import { systemClock } from '../platform/clock'
import { newId } from '../platform/ids'
import { readKeptLooks } from '../platform/looks-storage'
import { openDatabase } from '../storage/open'
import { createDeckRules } from '../storage/deck-reader'
import { readPlanned } from '../storage/planned-reader'
import { readToday } from '../storage/queue-reader'
import { ensureParameters } from '../storage/settings-store'
import { adoptShippedCards } from '../storage/shipped-cards'
import { keepBadge } from './keep-badge'
import { defaultLooks, parseLooks } from './looks-data'
import { nextChangeAt } from './next-change'
import type { Waiting } from './reminder/keep-reminder'
import { showDue, wakeBadgeAt } from './show-due'

const deckRules = createDeckRules(
  (topic) => withOwnTopic(catalogue).topics.find(({ id }) => id === topic)?.subject,
)

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

async function refreshBadge(describe: DescribeDue): Promise<void> {
  const { language, due, fresh, changesAt } = await readWaiting()
  await showDue(await describe(language, due, fresh), due, changesAt)
}

/**
 * Counts what is due from the database: for the background, which keeps nothing between its short lives.
 * Also brings the shipped cards into the database after an install or an update.
 */
export async function readWaiting(): Promise<Waiting & { readonly changesAt: number }> {
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
    const today = await readToday(db, now, parameters, readPlanned, deckRules)
    const { language } =
      parseLooks(await readKeptLooks()) ?? defaultLooks(navigator.language)
    return {
      language,
      due: today.served.due,
      fresh: today.served.new,
      changesAt: nextChangeAt(today, now, parameters.dayStartMinutes),
    }
  } finally {
    db.close()
  }
}
