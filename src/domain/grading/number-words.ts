import type { Language } from '../card/note'

/** The words for 0 … 20. */
export const numberWords: Readonly<Record<Language, readonly string[]>> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  ),
  nl: 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' ',
  ),
}

const tens: Readonly<Record<Language, readonly string[]>> = {
  en: 'twenty thirty forty fifty sixty seventy eighty ninety hundred'.split(' '),
  nl: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd'.split(
    ' ',
  ),
}

/** What a text holds beside plain numbers: words for others, and an article that is none. */
const others: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\b(of|per) (?:the )?one\b/g, '$1'],
    [/\bone and a half\b/g, '1.5'],
    [/\b(?:(?:a|one) )?half(?: an?\b)?/g, '0.5'],
    [/\bonce\b/g, '1 time'],
    [/\btwice\b/g, '2 times'],
  ],
  nl: [
    [/één/g, 'een'],
    [/(?<=twee|drie)ën/g, 'en'],
    [/\b(in|op|per|van) een\b(?! (?:à|en|tot)\b)/g, '$1'],
    [/\banderhal(?:f|ve)\b/g, '1,5'],
    [/\b(?:een )?hal(?:f|ve)\b/g, '0,5'],
    [/\b(een|twee|drie|vier|vijf)maal\b/g, '$1 maal'],
  ],
}

const units = (language: Language) => numberWords[language].slice(1, 10).join('|')
const words = (language: Language) =>
  [...numberWords[language], ...tens[language]].join('|')

/** "seventy-five", "vijfenzeventig", or one word. */
const patterns: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `\\b(?:(${tens.en.join('|')})[ -](${units('en')})|(?:a )?(${words('en')}))\\b`,
    'g',
  ),
  nl: new RegExp(
    `\\b(?:(${units('nl')})en(${tens.nl.join('|')})|(${words('nl')}))\\b`,
    'g',
  ),
}

/**
 * Writes the number words of a language in digits: "two to three" becomes "2 to 3", "vijfenzeventig" 75,
 * "anderhalf uur" "1,5 uur", "twice a week" "2 times a week". A text with digits stays as it is: who
 * types digits means those.
 * @param text in lower case
 */
export function wordsToDigits(text: string, language: Language): string {
  if (/\d/.test(text)) return text
  const spelled = others[language].reduce(
    (rest, [word, digits]) => rest.replaceAll(word, digits),
    text,
  )
  return spelled.replaceAll(
    patterns[language],
    (_, one?: string, two?: string, single?: string) =>
      String([one, two, single].reduce((sum, word) => sum + valueOf(word, language), 0)),
  )
}

function valueOf(word: string | undefined, language: Language): number {
  if (word === undefined) return 0
  const small = numberWords[language].indexOf(word)
  return small >= 0 ? small : (tens[language].indexOf(word) + 2) * 10
}
