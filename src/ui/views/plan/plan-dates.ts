import type { Language } from '../../../domain/card/note'

const dayMs = 86_400_000
/** 5 January 1970 was a Monday. */
const firstMonday = 4

export function localeOf(language: Language): string {
  return language === 'nl' ? 'nl' : 'en-GB'
}

/** A study day in words: "Fri 18 December". */
export function dayName(studyDay: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(studyDay * dayMs)
}

/** A study day where there is little room: "18 Dec". */
export function shortDay(studyDay: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(studyDay * dayMs)
}

/** "Mon" for 0. */
export function weekdayName(index: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'short',
    timeZone: 'UTC',
  }).format((firstMonday + index) * dayMs)
}

/** 0 for Monday. */
export function weekdayOf(studyDay: number): number {
  return (((studyDay - firstMonday) % 7) + 7) % 7
}

/** The moment of an exam: "Friday 18 December 2026 at 09:00". */
export function momentName(at: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at)
}
