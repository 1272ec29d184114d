import type { Query, SearchError, SearchErrorKey } from './query'
import { readTerm } from './read-term'
import { tokensOf, Unreadable, type Token } from './tokens'

export type ReadQuery = { readonly query: Query } | { readonly error: SearchError }

/**
 * What a search asks for. Words side by side must all fit; `or` between them needs one of its sides, a minus
 * in front excludes, parentheses group, quotes keep words together and hide signs. A sign that stands alone
 * between words asks for nothing. An empty search asks for everything.
 */
export function readQuery(text: string): ReadQuery {
  try {
    return { query: new Reader(tokensOf(text)).whole() }
  } catch (error) {
    if (error instanceof Unreadable) return { error: error.problem }
    throw error
  }
}

/** Reads by recursive descent: alternatives of sequences of (excluded) words and groups. */
class Reader {
  #next = 0
  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Query {
    if (this.tokens.length === 0) return { type: 'all' }
    const query = this.#alternatives()
    const left = this.tokens[this.#next]
    if (left) throw unreadable('strayParenthesis', left)
    return query
  }

  #alternatives(): Query {
    const parts = [this.#sequence()]
    while (this.#take('or')) parts.push(this.#sequence())
    return several('or', parts)
  }

  #sequence(): Query {
    const begin = this.tokens[this.#next]
    const parts: Query[] = []
    for (let part = this.#part(); part; part = this.#part()) parts.push(part)
    if (parts.length === 0) this.#missing()
    const asked = parts.filter((part) => !asksNothing(part))
    if (asked.length === 0 && begin) throw unreadable('onlySigns', begin)
    return several('and', asked)
  }

  #part(): Query | undefined {
    const minus = this.#take('minus')
    const word = this.#take('word')
    const part = word ? readTerm(word) : this.#group()
    if (!minus) return part
    if (!part) throw unreadable('nothingToExclude', minus)
    if (word && asksNothing(part)) throw unreadable('onlySigns', word)
    return { type: 'not', part }
  }

  #group(): Query | undefined {
    const open = this.#take('open')
    if (!open) return undefined
    if (this.tokens[this.#next]?.type === 'close')
      throw unreadable('emptyParentheses', open)
    if (this.#next === this.tokens.length) throw unreadable('openParenthesis', open)
    const query = this.#alternatives()
    if (!this.#take('close')) throw unreadable('openParenthesis', open)
    return query
  }

  /** A side of an `or` is missing, or a parenthesis closes nothing. */
  #missing(): never {
    const here = this.tokens[this.#next]
    const before = this.tokens[this.#next - 1]
    const or = [here, before].find((token) => token?.type === 'or')
    if (or) throw unreadable('halfOr', or)
    if (here) throw unreadable('strayParenthesis', here)
    throw new RangeError('a query with words has a sequence')
  }

  #take(type: Token['type']): Token | undefined {
    const token = this.tokens[this.#next]
    if (token?.type !== type) return undefined
    this.#next += 1
    return token
  }
}

/** Signs alone are no text: only letters and numbers are looked for. */
function asksNothing(part: Query): boolean {
  return part.type === 'text' && part.text === ''
}

function several(type: 'and' | 'or', parts: readonly Query[]): Query {
  const [only] = parts
  return only && parts.length === 1 ? only : { type, parts }
}

function unreadable(key: SearchErrorKey, { at, length, text }: Token): Unreadable {
  return new Unreadable({ key, at, length, found: text })
}
