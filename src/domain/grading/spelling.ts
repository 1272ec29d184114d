/** Letters that are spelled out, because keyboards lack them. */
const spelledOut: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  κ: 'kappa',
  μ: 'mu',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
}

const articles = /^(?:the|an?|de|het|een|'t)\s+(?=\S)/u

/** The words of a text without case, accents, leading article, and any sign between letters and digits. */
export function plainWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[αβγδκμßæœø]/g, (letter) => spelledOut[letter] ?? letter)
    .replaceAll(/['’]/g, '')
    .trim()
  return plain.replace(articles, '').match(/[\p{L}\p{N}]+/gu) ?? []
}

/**
 * Spellings of one word that count as the same, each towards one of them: British and American ("fibre",
 * "tumour", "oedema", "-ise"), English and Dutch ("hypertrophy" and "hypertrofie", "myosin" and
 * "myosine"), singular and plural in -s.
 */
const variants: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/ae|^oe|oe(?=a)|(?<=^f)oe/g, 'e'],
  [/y$/, 'i'],
  [/yz(?=e)/g, 'ys'],
  [/([bcdgtk])re(?=s?$)/g, '$1er'],
  [/our(?=s?$|ed$|ing$)/g, 'or'],
  [/iz(?=e|i|a)/g, 'is'],
  [/mme(?=s?$)/g, 'm'],
  [/eing$/, 'ing'],
  [/(?<=.{3})s$/, ''],
  [/ine$/, 'in'],
  [/(?<!i)i[ae]$/, 'i'],
]

/** Whether two texts differ in nothing but case, accents, hyphens, spaces and usual variants of spelling. */
export function isSpelledAs(one: string, other: string): boolean {
  if (plainWords(one).length === 0) return false
  return spellingKey(one) === spellingKey(other) || inOneWord(one) === inOneWord(other)
}

/** The words written as one, whose endings then stand in its middle. */
function inOneWord(text: string): string {
  const words = plainWords(text)
  const numeral = words.at(-1) ?? ''
  return romanNumeral.test(numeral)
    ? wordKey(words.slice(0, -1).join('')) + numeral
    : wordKey(words.join(''))
}

/** What is left of a text when none of that counts. */
export function spellingKey(text: string): string {
  return plainWords(text).map(wordKey).join('')
}

/** With the letter of a fibre type: II is another than IIa. */
const romanNumeral = /^[ivx]+[abdx]?$/

function wordKey(word: string): string {
  // A name with digits (mTORC1, IGF-1) and a numeral have one spelling.
  if (/\d/.test(word) || romanNumeral.test(word)) return word
  return variants.reduce((key, [variant, one]) => key.replace(variant, one), word)
}
