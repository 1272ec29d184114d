import type { Language } from '../../../domain/card/note'

/** A day as short as it can be told: "12 Nov", in another year "12 Nov 2025". @param at epoch ms */
export function exportDay(at: number, now: number, language: Language): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  return new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'short',
    ...(!isThisYear && { year: 'numeric' }),
  }).format(at)
}

/** A moment in words: "12 November 2026 at 14:03". @param at epoch ms */
export function exportMoment(at: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(at)
}

function localeOf(language: Language): string {
  return language === 'nl' ? 'nl' : 'en-GB'
}
