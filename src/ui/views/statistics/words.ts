import { formatNumber } from '../../../i18n/format'
import { interfaceLanguage, t } from '../../../i18n/i18n.svelte'

const dayMs = 86_400_000

/** A study day in the words of the interface's language, as `Intl` has them; reactive. */
export function dayText(studyDay: number, options: Intl.DateTimeFormatOptions): string {
  const locale = interfaceLanguage() === 'nl' ? 'nl' : 'en-GB'
  const made = (formats[JSON.stringify([locale, options])] ??= new Intl.DateTimeFormat(
    locale,
    { ...options, timeZone: 'UTC' },
  ))
  return made.format(studyDay * dayMs)
}

/** Made once: a formatter costs more than what it formats. */
const formats: Record<string, Intl.DateTimeFormat> = {}

/** "3 Nov": on an axis. */
export function shortDay(studyDay: number): string {
  return dayText(studyDay, { day: 'numeric', month: 'short' })
}

/** "3 Nov 2026": in a table. */
export function fullDay(studyDay: number): string {
  return dayText(studyDay, { dateStyle: 'medium' })
}

/** A day, or the days of a stretch: "3 Nov 2026 – 9 Nov 2026". */
export function stretchText(from: number, to: number): string {
  return from === to ? fullDay(from) : `${fullDay(from)} – ${fullDay(to)}`
}

/** "14 min", rounded; reactive. */
export function minutesText(minutes: number): string {
  return unitText(Math.round(minutes), 'minute')
}

/** "7 sec", "7,4 sec."; reactive. */
export function secondsText(seconds: number): string {
  return unitText(Math.round(seconds * 10) / 10, 'second')
}

function unitText(value: number, unit: string): string {
  const options = { style: 'unit', unit, unitDisplay: 'short' } as const
  return new Intl.NumberFormat(interfaceLanguage(), options).format(value)
}

/** "3 to 5", "under 3", "30 and more", for classes that end where the next begins; reactive. */
export function classNames(ends: readonly number[]): readonly string[] {
  const first = t('statistics.under', { value: formatNumber(ends[0] ?? 0) })
  const last = t('statistics.from', { value: formatNumber(ends.at(-1) ?? 0) })
  const between = ends.slice(1).map((end, index) => {
    const start = formatNumber(ends[index] ?? 0)
    return `${start}–${formatNumber(end)}`
  })
  return [first, ...between, last]
}
