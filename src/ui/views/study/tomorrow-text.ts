import type { DoneForToday } from '../../../app/types'
import { t } from '../../../i18n/i18n.svelte'

/** Tomorrow's load in words: "12 reviews and 8 new cards"; a part that is zero is left out. */
export function tomorrowText({ due, new: fresh }: DoneForToday['tomorrow']): string {
  const reviews = t('done.reviews', { count: due })
  const newCards = t('done.newCards', { count: fresh })
  if (due === 0 && fresh === 0) return t('done.tomorrowNothing')
  if (fresh === 0) return reviews
  if (due === 0) return newCards
  return t('done.and', { first: reviews, second: newCards })
}
