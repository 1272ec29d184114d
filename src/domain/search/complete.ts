import { dayWords, numberFields, type Field, type NumberField } from './terms'
import {
  allWords,
  fieldWords,
  kindVocabulary,
  meaningOf,
  stateWords,
  type Vocabulary,
} from './words'

/** What stands in the database and may be searched. */
export interface KnownWords {
  /** Ids of topics and subjects. */
  readonly topics: readonly string[]
  readonly tags: readonly string[]
}

/** A term that a word may become, ready to take its place. */
export interface Completed {
  readonly term: string
  readonly field: Field
  /** What stands behind the field, as the search itself calls it; undefined where the student goes on typing. */
  readonly value?: string
}

/** What the word at the caret may become. */
export interface Completion {
  /** Where the word begins, and how long it is. */
  readonly at: number
  readonly length: number
  readonly options: readonly Completed[]
}

/** Comparisons that are worth a try, as the student may mean them. */
const examples: Readonly<Record<NumberField, readonly string[]>> = {
  stability: ['<7', '>30'],
  difficulty: ['>7', '<4'],
  retrievability: ['<80%', '<90%'],
  due: ['<1', '<7'],
  lapses: ['>3', '=0'],
  answers: ['>10', '=0'],
}

/** As many as are read at a glance. */
const mostOptions = 8

/**
 * The terms that begin as the word at the caret does: names of fields, and behind one its values. Words of either
 * language lead to the one of the search that means the same. None for a word that is whole already, and none
 * within quotes.
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
  const options = terms(typed, known)
  if (options.length === 0 || options.some(({ term }) => term.toLowerCase() === typed))
    return undefined
  return {
    at: caret - word.length,
    length: word.length,
    options: options.slice(0, mostOptions),
  }
}

function terms(typed: string, known: KnownWords): readonly Completed[] {
  const [, name = '', sign = '', value = ''] =
    /^(\p{L}+)([:<>=]+)(.*)$/u.exec(typed) ?? []
  if (name === '') return fieldTerms(typed)
  const field = meaningOf(name, fieldWords)
  if (!field) return []
  const number = numberFields.find((one) => one === field)
  if (number) return numberTerms(number, sign + value)
  return valuesOf(field, value, known).map((one) => ({
    term: `${field}:${quoted(one)}`,
    field,
    value: one,
  }))
}

function fieldTerms(typed: string): readonly Completed[] {
  return wordsFrom(typed, fieldWords).map((field) => {
    const isNumber = numberFields.some((number) => number === field)
    return { term: `${field}${isNumber ? '<' : ':'}`, field }
  })
}

function numberTerms(field: NumberField, typed: string): readonly Completed[] {
  return examples[field].flatMap((value) =>
    value.startsWith(typed) ? { term: `${field}${value}`, field, value } : [],
  )
}

function valuesOf(
  field: Field,
  typed: string,
  { topics, tags }: KnownWords,
): readonly string[] {
  const plain = typed.replaceAll('"', '')
  const beginning = (values: readonly string[]) =>
    values.filter((value) => value.toLowerCase().startsWith(plain))
  switch (field) {
    case 'is':
      return wordsFrom(plain, stateWords)
    case 'kind':
      return wordsFrom(plain, kindVocabulary)
    case 'answered':
      return beginning(dayWords)
    case 'topic':
      return beginning(topics)
    case 'tag':
      return beginning(tags)
    default:
      return []
  }
}

/** The search's own words that begin so, or that are meant by another word which does; one letter is none yet. */
function wordsFrom<Word extends string>(
  typed: string,
  words: Vocabulary<Word>,
): readonly Word[] {
  const meant = (typed.length === 1 ? words.own : allWords(words)).flatMap((word) =>
    word.startsWith(typed) ? (meaningOf(word, words) ?? []) : [],
  )
  return [...new Set(meant)]
}

/** What would end the word is quoted. */
function quoted(value: string): string {
  return /[\s()]/.test(value) ? `"${value}"` : value
}
