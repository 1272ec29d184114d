import type { Language } from '../card/note'
import { numberWords } from '../grading/number-words'

/** Digits that belong to a name: 1RM, Pax7, IGF-1, EWGSOP2, 4E-BP1, kg/m2, type 2, step 2. */
const names = [
  /\b(?:types?|steps?|stap)\s+\d/giu,
  /\p{L}[\p{L}\d]*-?\d[\p{L}\d]*/gu,
  /\d+(?!(?:s|h|g|kg|mg|cm|mm|min|x)\b)\p{L}[\p{L}\d]*(?:-\p{L}[\p{L}\d]*)?/gu,
]

const thousands: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/g,
  nl: /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.])/g,
}

/** The text without signs between thousands: "1.500" in Dutch and "1,500" in English become "1500". */
export function withoutThousands(text: string, language: Language): string {
  return text.replaceAll(thousands[language], (number) => number.replaceAll(/[.,]/g, ''))
}

/** The values of all numbers written in digits, apart from digits that belong to a name. */
export function numbersIn(text: string, language: Language): number[] {
  const counted = names.reduce((rest, name) => rest.replaceAll(name, ' '), text)
  const digits = withoutThousands(counted, language)
  return (digits.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) =>
    Number(number.replace(',', '.')),
  )
}

/** The values of the numbers up to twenty written as words. */
export function numberWordsIn(text: string, language: Language): number[] {
  const words: string[] = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return numberWords[language].flatMap((word, value) =>
    words.includes(word) ? [value] : [],
  )
}
