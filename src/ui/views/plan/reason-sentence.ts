import type { ExamReason } from '../../../app/exams/types'
import { formatNumber, formatPercent } from '../../../i18n/format'
import { interfaceLanguage, t } from '../../../i18n/i18n.svelte'
import { shortDay } from './plan-dates'

/** The same as a sentence of its own. */
export function ownSentence(reason: ExamReason): string {
  const sentence = reasonSentence(reason)
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** What a look at a card today does for its exam, and when it would come next if it were left; or its best day. */
export function reasonSentence(reason: ExamReason): string {
  const { kind, seen, unseen, seconds, nextGood, bestDay } = reason
  const sentence = t(`examReason.${kind}`, {
    seen: formatPercent(seen),
    unseen: formatPercent(unseen),
    // Between the two as they are shown.
    gain: formatNumber(Math.round(100 * seen) - Math.round(100 * unseen)),
    count: Math.max(1, Math.round(seconds)),
  })
  const named = (day: number) => ({ day: shortDay(day, interfaceLanguage()) })
  if (nextGood !== undefined)
    return `${sentence} ${t('examReason.later', named(nextGood))}`
  if (kind !== 'safe') return sentence
  const when =
    bestDay === undefined
      ? t('examReason.noDay')
      : t('examReason.bestDay', named(bestDay))
  return `${sentence} ${when}`
}
