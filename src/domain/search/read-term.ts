import { noteKinds } from '../card/note'
import { folded } from './folded'
import { nearest } from './nearest'
import type { Query, SearchError, SearchErrorKey } from './query'
import {
  comparisons,
  fields,
  kindWords,
  numberFields,
  states,
  wordFields,
  type Comparison,
  type NumberField,
  type WordField,
} from './terms'
import { Unreadable, type Token } from './tokens'

/** `answered:` also takes these words. */
const dayWords: Readonly<Record<string, number>> = { today: 1, yesterday: 2, week: 7 }

/**
 * What one word asks for: a field with its value, or text.
 * @throws Unreadable for a field or value that does not exist, with what was probably meant
 */
export function readTerm(token: Token): Query {
  const term = fieldOf(token)
  if (!term) return { type: 'text', text: folded(token.text) }
  const { field, comparison, value } = term
  if (value === '') throw problem('wantsValue', token, { found: token.text })
  const word = wordFields.find((name) => name === field)
  if (word) return readWord(word, comparison, value, token)
  const number = numberFields.find((name) => name === field)
  if (number) return readComparison(number, comparison, value, token)
  throw unknown('unknownField', field, fields, token)
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
  const word = value.toLowerCase()
  switch (field) {
    case 'topic':
    case 'tag':
      return { type: field, text: folded(value) }
    case 'is': {
      const state = states.find((known) => known === word)
      if (!state) throw unknown('unknownState', value, states, token)
      return { type: 'is', state }
    }
    case 'kind': {
      const kind = noteKinds.find((known) => known === word)
      if (!kind) throw unknown('unknownKind', value, kindWords, token)
      return { type: 'kind', kind }
    }
    case 'answered': {
      const days = dayWords[word] ?? (/^\d{1,5}$/.test(word) ? Number(word) : 0)
      if (days < 1) throw unknown('unknownDay', value, Object.keys(dayWords), token)
      return { type: 'answered', days }
    }
  }
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
  choices: readonly string[],
  token: Token,
): Unreadable {
  const meant = nearest(found, choices)
  return problem(key, token, { found, choices, ...(meant && { meant }) })
}

function problem(
  key: SearchErrorKey,
  { at, length }: Token,
  more: Omit<SearchError, 'key' | 'at' | 'length'>,
): Unreadable {
  return new Unreadable({ key, at, length, ...more })
}
