import type { NextExam } from '../../../app/exams/types'
import { formatNumber, formatPercent } from '../../../i18n/format'
import { t } from '../../../i18n/i18n.svelte'

/** The next exam in a few words: "Exam in 23 d: 82–92%"; without the range until it is foretold, and short "23 d: 82–92%". */
export function nextExamText(
  { daysLeft, keep }: NextExam,
  length: 'long' | 'short' = 'long',
): string {
  const days = length === 'long' ? 'nextExam.inDays' : 'nextExam.days'
  const when = daysLeft === 0 ? t('nextExam.today') : t(days, { count: daysLeft })
  if (!keep) return when
  return t('nextExam.range', {
    when,
    low: formatNumber(Math.round(100 * keep.low)),
    high: formatPercent(keep.high),
  })
}
