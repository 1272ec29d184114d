import type { Language } from '../../../domain/card/note'

const dayMs = 86_400_000

/** A study day (days since 1970-01-01) as a date in words: "10 March 2026". */
export function studyDayDate(studyDay: number, language: Language): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(studyDay * dayMs)
}
