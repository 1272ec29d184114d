import type { NextInterval } from '../../../app/types'
import type { Language } from '../../../domain/card/note'

type Unit = NextInterval['unit']

const intlUnits: Readonly<Record<Unit, string>> = {
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  months: 'month',
  years: 'year',
}

function format(
  { unit, value }: NextInterval,
  language: Language,
  unitDisplay: 'short' | 'long',
): string {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: intlUnits[unit],
    unitDisplay,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value)
}

/** What stands on a grade button: "10 min", "4 days", "3,2 mnd". At most one decimal, none from ten up. */
export function shortInterval(interval: NextInterval, language: Language): string {
  return format(interval, language, 'short')
}

/** The same in whole words, for a screen reader: "10 minutes", "3,2 maanden". */
export function longInterval(interval: NextInterval, language: Language): string {
  return format(interval, language, 'long')
}
