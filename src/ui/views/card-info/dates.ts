import type { Language } from '../../../domain/card/note'

const dayMs = 86_400_000
const locales = { en: 'en-GB', nl: 'nl' } as const

/** A study day (days since 1970-01-01) on an axis: "10 Mar 2026", "10 mrt 2026". */
export function shortDate(studyDay: number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(studyDay * dayMs)
}

/** "tomorrow", "in 6 days", "3 days ago", from one study day to another. */
export function daysAway(days: number, language: Language): string {
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day')
}
