import type { Bilingual, Language } from '../card/note'
import type { Ends } from '../card/task'
import { unitName, type UnitKey } from './units'

/** A number in the notation of a language: "0.24", "0,24"; with `decimals` rounded to, and shown with, so many. */
export function numberText(value: number, language: Language, decimals?: number): string {
  return new Intl.NumberFormat(language, {
    maximumFractionDigits: decimals ?? 10,
    ...(decimals !== undefined && { minimumFractionDigits: decimals }),
    useGrouping: 'min2',
  }).format(value)
}

/** A number or a range with its unit: "65–85%", "1.0–1.2 g/kg" (both ends alike), "8 weken". */
export function quantityText(
  ends: Ends,
  unit: UnitKey,
  language: Language,
  decimals?: number,
): string {
  const places =
    decimals ?? (ends.length > 1 ? Math.max(...ends.map(placesOf)) : undefined)
  const number = ends.map((end) => numberText(end, language, places)).join('–')
  const name = unitName(unit, ends.at(-1) ?? 0, language)
  return unit === '%' ? `${number}%` : [number, name].filter(Boolean).join(' ')
}

/** Digits behind the point: 2 of 1.25, 0 of 8. */
function placesOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}

/** The same in both languages. */
export function quantityTexts(ends: Ends, unit: UnitKey, decimals?: number): Bilingual {
  return {
    en: quantityText(ends, unit, 'en', decimals),
    nl: quantityText(ends, unit, 'nl', decimals),
  }
}
