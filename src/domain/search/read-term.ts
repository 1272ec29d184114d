import { folded } from './folded'
import { nearest } from './nearest'
import type { Query, SearchError, SearchErrorKey } from './query'
import {
  comparisons,
  numberFields,
  wordFields,
  type Comparison,
  type DayWord,
  type NumberField,
  type WordField,
} from './terms'
import { Unreadable, type Token } from './tokens'
import {
  allWords,
  dayVocabulary,
  fieldWords,
  kindVocabulary,
  meaningOf,
  stateWords,
  type Vocabulary,
} from './words'

const daysOf: Readonly<Record<DayWord, number>> = { today: 1, yesterday: 2, week: 7 }

/**
 * What one word asks for: a field with its value, or text.
 * @throws Unreadable for a field or value that does not exist, with what was probably meant
 */
export function readTerm(token: Token): Query {
  const term = fieldOf(token)
  if (!term) return { type: 'text', text: folded(token.text) }
  const { field, comparison, value } = term
  if (value === '') throw problem('wantsValue', token, { found: token.text })
  const meant = meaningOf(field, fieldWords)
  const word = wordFields.find((name) => name === meant)
  if (word) return readWord(word, comparison, value, token)
  const number = numberFields.find((name) => name === meant)
  if (number) return readComparison(number, comparison, value, token)
  throw unknown('unknownField', field, fieldWords, token)
}

interface Term {
  readonly field: string
  readonly comparison: ':' | Comparison
  readonly value: string
}

/** A field is letters up to a colon or a comparison, none of it quoted. */
function fieldOf({ text, quotedFrom }: Token): Term | undefined {
  const found = /^(\p{L}+)(:|<=|>=|<|>|=)/u.exec(text)
  const [whole = '', field = '', sign = ''] = found ?? []
  if (!found || (quotedFrom ?? text.length) < whole.length) return undefined
  const comparison = comparisons.find((known) => known === sign) ?? ':'
  return { field: field.toLowerCase(), comparison, value: text.slice(whole.length) }
}

function readWord(
  field: WordField,
  comparison: Term['comparison'],
  value: string,
  token: Token,
): Query {
  if (comparison !== ':' && comparison !== '=')
    throw problem('wantsColon', token, { found: field, meant: `${field}:` })
  switch (field) {
    case 'topic':
    case 'tag':
      return { type: field, text: wordsIn(value, token) }
    case 'is': {
      const state = meaningOf(value, stateWords)
      if (!state) throw unknown('unknownState', value, stateWords, token)
      return { type: 'is', state }
    }
    case 'kind': {
      const kind = meaningOf(value, kindVocabulary)
      if (!kind) throw unknown('unknownKind', value, kindVocabulary, token)
      return { type: 'kind', kind }
    }
    case 'answered': {
      const word = meaningOf(value, dayVocabulary)
      const days = word ? daysOf[word] : /^\d{1,5}$/.test(value) ? Number(value) : 0
      if (days < 1) throw unknown('unknownDay', value, dayVocabulary, token)
      return { type: 'answered', days }
    }
  }
}

/** Signs alone would fit every card: only letters and numbers are looked for. */
function wordsIn(value: string, token: Token): string {
  const text = folded(value)
  if (text === '') throw problem('onlySigns', token, { found: value })
  return text
}

function readComparison(
  field: NumberField,
  comparison: Term['comparison'],
  typed: string,
  token: Token,
): Query {
  const [, digits, percent] = /^(-?\d+(?:[.,]\d+)?)(%?)$/.exec(typed) ?? []
  if (digits === undefined || (percent === '%' && field !== 'retrievability'))
    throw problem('wantsNumber', token, { found: typed, meant: `${field}<5` })
  const number = Number(digits.replace(',', '.'))
  const value = percent === '%' ? number / 100 : number
  return {
    type: 'number',
    field,
    comparison: comparison === ':' ? '=' : comparison,
    value,
  }
}

function unknown(
  key: SearchErrorKey,
  found: string,
  words: Vocabulary<string>,
  token: Token,
): Unreadable {
  const meant = nearest(found, allWords(words))
  return problem(key, token, { found, choices: words.own, ...(meant && { meant }) })
}

function problem(
  key: SearchErrorKey,
  { at, length }: Token,
  more: Omit<SearchError, 'key' | 'at' | 'length'>,
): Unreadable {
  return new Unreadable({ key, at, length, ...more })
}
