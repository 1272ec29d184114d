import type { Language } from '../card/note'
import { wordsToDigits } from './number-words'

/** A number or a range as it was typed. */
export interface ReadQuantity {
  /** One number, or two, the lower one first. */
  readonly values: readonly number[]
  /** What stands behind each number: its unit, or nothing. */
  readonly units: readonly string[]
}

type Thousands = '.' | ',' | undefined

/** Which mark to take for one between thousands, first what the language is used to. */
const marks: Readonly<Record<Language, readonly Thousands[]>> = {
  en: [',', undefined, '.'],
  nl: ['.', undefined, ','],
}

/**
 * A dash is a minus only where no number can stand before it, and a mark without a digit before it begins a number
 * (".5") only where it ends no word ("ca.5") and no other number ("65..85").
 */
const number =
  /(?:(?<=^|[(=≈~<>≤≥]\s?|\b(?:to|tot|en|and) )-)?(?:\d+(?:[.,]\d+)*|(?<![\p{L}\d.,])[.,]\d+)/gu

const opening =
  /^(?:\s|[=≈~<>≤≥(±+]|about|around|approximately|approx|between|from|at least|at most|up to|more than|less than|over|under|circa|ca\b|ongeveer|tussen|van|minstens|ten minste|minimaal|hooguit|maximaal|hoogstens|meer dan|minder dan|tot|\.)*$/
const joining =
  /^(.*?)(?:-|à|\bto\b|\btot(?: en met)?\b|\bt\/m\b|\ben\b|\band\b|\.{2,}|…)\s*$/

/**
 * Reads a typed number or range: "65-85 %", "65% to 85%", "tussen 65 en 85", "0,24 g/kg", "drie keer". A decimal mark
 * may be a comma or a point; where a mark could also stand between thousands ("1.500"), both readings are
 * given, the likelier one of the language first.
 * @returns nothing when there is no number, or more than two
 */
export function readQuantity(text: string, language: Language): ReadQuantity[] {
  const plain = wordsToDigits(plainSigns(text), language)
  const found = [...plain.matchAll(number)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
  const [first, second] = found
  if (!first || found.length > 2) return []
  if (!opening.test(plain.slice(0, first.start))) return []
  const units = second
    ? unitsOf(plain.slice(first.end, second.start), plain.slice(second.end))
    : [plain.slice(first.end).trim()]
  if (!units) return []
  const readings = marks[language].map((mark) =>
    found.map((one) => valueOf(one.text, mark)),
  )
  return distinct(readings.filter(isWhole)).map((values) => inOrder(values, units))
}

/** One kind of dash and of space; digits that belong to a unit (m², 1RM) are no numbers. */
function plainSigns(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[‐-―−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/m\^?2(?!\d)/g, 'm²')
    .replaceAll(/(?<![\d.,])1[\s-]?rm\b/g, 'rm')
    .replaceAll(/>=/g, '≥')
    .replaceAll(/<=/g, '≤')
    .replace(/[\s.,;!?]+$/, '')
    .trim()
}

/** The units of two numbers; that of the first may stand behind the second only. */
function unitsOf(between: string, behind: string): string[] | undefined {
  const own = joining.exec(between)?.[1]
  if (own === undefined) return undefined
  const unit = behind.trim()
  return [own.trim() || unit, unit || own.trim()]
}

function valueOf(text: string, thousands: Thousands): number | undefined {
  const grouped =
    thousands === '.'
      ? /^-?[1-9]\d{0,2}(?:\.\d{3})+(?![\d.])/
      : /^-?[1-9]\d{0,2}(?:,\d{3})+(?![\d,])/
  const digits =
    thousands !== undefined && grouped.test(text) ? text.replaceAll(thousands, '') : text
  const value = Number(digits.replace(',', '.'))
  return Number.isFinite(value) ? value : undefined
}

function isWhole(values: readonly (number | undefined)[]): values is number[] {
  return !values.includes(undefined)
}

function distinct(readings: readonly number[][]): number[][] {
  const seen = readings.map((values) => values.join())
  return readings.filter((values, index) => seen.indexOf(values.join()) === index)
}

function inOrder(values: readonly number[], units: readonly string[]): ReadQuantity {
  const [first = 0, second] = values
  if (second === undefined || first <= second || units[0] !== units[1])
    return { values, units }
  return { values: [second, first], units: units.toReversed() }
}
