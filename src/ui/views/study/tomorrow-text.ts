import type { DoneForToday } from '../../../app/types'
import { t } from '../../../i18n/i18n.svelte'

/** Tomorrow's load in words: "12 reviews and 8 new cards"; a part that is zero is left out. */
export function tomorrowText({
  due,
  new: fresh,
  examMinutes,
}: DoneForToday['tomorrow']): string {
  const parts = [
    ...(examMinutes > 0 ? [t('done.examMinutes', { count: examMinutes })] : []),
    ...(due > 0 ? [t('done.reviews', { count: due })] : []),
    ...(fresh > 0 ? [t('done.newCards', { count: fresh })] : []),
  ]
  const [first, ...rest] = parts
  if (first === undefined) return t('done.tomorrowNothing')
  return rest.reduce(
    (text, part, index) =>
      index < rest.length - 1
        ? `${text}, ${part}`
        : t('done.and', { first: text, second: part }),
    first,
  )
}
