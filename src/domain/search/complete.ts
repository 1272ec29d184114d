import { fields, kindWords, numberFields, states } from './terms'

/** What stands in the database and may be searched. */
export interface KnownWords {
  /** Ids of topics and subjects. */
  readonly topics: readonly string[]
  readonly tags: readonly string[]
}

/** What the word at the caret may become. */
export interface Completion {
  /** Where the word begins, and how long it is. */
  readonly at: number
  readonly length: number
  /** Whole terms, ready to take its place. */
  readonly options: readonly string[]
}

const dayWords = ['today', 'yesterday', 'week']
/** As many as are read at a glance. */
const mostOptions = 8

/**
 * The terms that begin as the word at the caret does: names of fields, and behind one its values. None for a
 * word that is whole already, and none within quotes.
 */
export function complete(
  query: string,
  caret: number,
  known: KnownWords,
): Completion | undefined {
  const before = query.slice(0, caret)
  if ((before.match(/["“”„]/g)?.length ?? 0) % 2 === 1) return undefined
  const [, word = ''] = /(?:^|[\s(])-?([^\s()-][^\s()]*)$/.exec(before) ?? []
  if (word === '' || /\S/.test(query.charAt(caret).replace(')', ''))) return undefined
  const typed = word.toLowerCase()
  const options = terms(typed, known).filter((term) =>
    term.replaceAll('"', '').toLowerCase().startsWith(typed),
  )
  if (options.length === 0 || options.some((term) => term.toLowerCase() === typed))
    return undefined
  return {
    at: caret - word.length,
    length: word.length,
    options: options.slice(0, mostOptions),
  }
}

function terms(typed: string, { topics, tags }: KnownWords): readonly string[] {
  const [, field] = /^(\p{L}+):/u.exec(typed) ?? []
  const valued = (values: readonly string[]) =>
    values.map((value) => `${field}:${quoted(value)}`)
  switch (field) {
    case undefined:
      return fields.map((name) =>
        numberFields.some((number) => number === name) ? `${name}<` : `${name}:`,
      )
    case 'is':
      return valued(states)
    case 'kind':
      return valued(kindWords)
    case 'answered':
      return valued(dayWords)
    case 'topic':
      return valued(topics)
    case 'tag':
      return valued(tags)
    default:
      return []
  }
}

/** What would end the word is quoted. */
function quoted(value: string): string {
  return /[\s()]/.test(value) ? `"${value}"` : value
}
