import type { Language } from '../../../../domain/card/note'

/** A time of study in whole minutes, or in seconds under one minute: "12 minutes", "40 seconden". */
export function durationText(durationMs: number, language: Language): string {
  const seconds = Math.round(durationMs / 1000)
  const [unit, value] =
    seconds < 60 ? ['second', seconds] : ['minute', Math.round(seconds / 60)]
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: String(unit),
    unitDisplay: 'long',
  }).format(Number(value))
}

/** A stability: "21 days", "3,2 maanden", and hours where it is less than a day. */
export function stabilityText(days: number, language: Language): string {
  const [unit, value] = inUnit(days)
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: unit === 'month' || unit === 'year' || value < 3 ? 1 : 0,
  }).format(value)
}

function inUnit(days: number): [unit: string, value: number] {
  if (days < 1) return ['hour', Math.max(1, Math.round(days * 24))]
  if (days < 61) return ['day', days]
  if (days < 730) return ['month', days / 30.4375]
  return ['year', days / 365.25]
}
