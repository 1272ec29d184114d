import type { CardMemory } from '../../../app/types'
import type { WhyNow } from '../../../domain/log/why-now'
import { formatNumber } from '../../../i18n/format'
import { interfaceLanguage, t } from '../../../i18n/i18n.svelte'
import { daysAway, shortDate } from './dates'

/** Why the card comes now, or why it does not, as a sentence; reactive. */
export function whyText(standing: WhyNow): string {
  const language = interfaceLanguage()
  switch (standing.why) {
    case 'new':
      return t('cardInfo.why.new', { position: formatNumber(standing.position + 1) })
    case 'step':
      return t('cardInfo.why.step', { time: timeText(standing.dueAt) })
    case 'overdue':
      return t('cardInfo.why.overdue', { count: standing.days })
    case 'later':
      return t('cardInfo.why.later', { date: shortDate(standing.dueDay, language) })
    case 'buried':
      return t('cardInfo.why.buried', { date: shortDate(standing.untilDay, language) })
    case 'dueToday':
    case 'corrected':
    case 'suspended':
      return t(`cardInfo.why.${standing.why}`)
  }
}

/** When the card is due; reactive. */
export function dueText({ row, studyDay }: CardMemory): string {
  const language = interfaceLanguage()
  if (row.dueDay !== undefined) {
    const date = shortDate(row.dueDay, language)
    return t('cardInfo.dueText', {
      date,
      away: daysAway(row.dueDay - studyDay, language),
    })
  }
  return row.dueAt === undefined ? t('cardInfo.notYet') : timeText(row.dueAt)
}

/** How likely it is that the card is known, in words; reactive. @param recall 0 … 1 */
export function recallWords(recall: number): string {
  if (recall >= 0.95) return t('cardInfo.recall.sure')
  if (recall >= 0.85) return t('cardInfo.recall.likely')
  if (recall >= 0.7) return t('cardInfo.recall.probably')
  return t(recall >= 0.5 ? 'cardInfo.recall.doubtful' : 'cardInfo.recall.forgotten')
}

/** What a difficulty 1 … 10 means; reactive. */
export function difficultyWords(difficulty: number): string {
  if (difficulty < 4) return t('cardInfo.difficulty.easy')
  return t(difficulty < 7 ? 'cardInfo.difficulty.middling' : 'cardInfo.difficulty.hard')
}

/** A stability as a time in words: "12 days", "0,4 dagen"; reactive. */
export function stabilityText(days: number): string {
  return new Intl.NumberFormat(interfaceLanguage(), {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
    maximumFractionDigits: days < 10 ? 1 : 0,
  }).format(days)
}

function timeText(at: number): string {
  return new Intl.DateTimeFormat(interfaceLanguage() === 'nl' ? 'nl' : 'en-GB', {
    timeStyle: 'short',
  }).format(at)
}
