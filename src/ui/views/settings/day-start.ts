import type { Language } from '../../../domain/card/note'

/** Whole hours at which a study day may start, as minutes after midnight; the given one too when it is none of them. */
export function dayStarts(current: number): number[] {
  const hours = Array.from({ length: 13 }, (_, hour) => hour * 60)
  return [...new Set([...hours, current])].sort((a, b) => a - b)
}

/** Minutes after midnight as a time of day: "04:00". */
export function timeOfDay(minutes: number, language: Language): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl' : 'en-GB', {
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(minutes * 60_000)
}
