import type { SearchError } from './query'

/** One piece of a query, with its place. */
export interface Token {
  readonly type: 'open' | 'close' | 'minus' | 'or' | 'word'
  readonly at: number
  readonly length: number
  /** As it was typed, without the quotes. */
  readonly text: string
  /** Where in `text` a quoted part begins; undefined without one. What is quoted is never a field. */
  readonly quotedFrom?: number
}

/** Thrown while a query is read; `readQuery` turns it into a result. */
export class Unreadable extends Error {
  constructor(readonly problem: SearchError) {
    super(problem.key)
  }
}

/**
 * The pieces of a query. A quote may begin inside a word: `topic:"satellite cells"` is one piece.
 * @throws Unreadable when a quote is not closed
 */
export function tokensOf(query: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < query.length) {
    const sign = query[at] ?? ''
    if (/\s/.test(sign)) at += 1
    else {
      const token = signAt(query, at) ?? wordAt(query, at)
      tokens.push(token)
      at += token.length
    }
  }
  return tokens
}

const signs: Readonly<Record<string, Token['type']>> = { '(': 'open', ')': 'close' }

function signAt(query: string, at: number): Token | undefined {
  const sign = query[at] ?? ''
  const type = signs[sign] ?? (isMinus(query, at) ? 'minus' : undefined)
  return type && { type, at, length: 1, text: sign }
}

/** A minus in front of something, or at the very end; one between words, or inside a word, is text. */
function isMinus(query: string, at: number): boolean {
  if (query[at] !== '-') return false
  return /^-[^\s-]/.test(query.slice(at)) || query.slice(at + 1).trim() === ''
}

function wordAt(query: string, at: number): Token {
  let end = at
  let text = ''
  let quotedFrom: number | undefined
  while (end < query.length && !/[\s()]/.test(query[end] ?? '')) {
    const sign = query[end] ?? ''
    if (!isQuote(sign)) {
      text += sign
      end += 1
      continue
    }
    const close = closingQuote(query, end)
    quotedFrom ??= text.length
    text += query.slice(end + 1, close)
    end = close + 1
  }
  const length = end - at
  if (quotedFrom !== undefined) return { type: 'word', at, length, text, quotedFrom }
  return { type: text.toLowerCase() === 'or' ? 'or' : 'word', at, length, text }
}

/** A phone types typographic quotes. */
function isQuote(sign: string): boolean {
  return /["“”„]/.test(sign)
}

function closingQuote(query: string, open: number): number {
  for (let at = open + 1; at < query.length; at++) if (isQuote(query[at] ?? '')) return at
  const found = query.slice(open)
  throw new Unreadable({ key: 'openQuote', at: open, length: found.length, found })
}
