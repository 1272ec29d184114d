import type { Counts } from '../../app/types'
import { t } from '../../i18n/i18n.svelte'

/** A deck's counts in words, each said to be what is available: the day's limits come after. */
export function deckCountsText({ due, new: fresh, learned, total }: Counts): string {
  return [
    due > 0 ? t('decks.due', { count: due }) : t('decks.allDone'),
    ...(fresh > 0 ? [t('decks.new', { count: fresh })] : []),
    t('decks.learned', { learned, total }),
  ].join(', ')
}
