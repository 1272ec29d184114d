import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Query, SearchError } from '../../../../src/domain/search/query'
import { readQuery } from '../../../../src/domain/search/read-query'

const text = (words: string): Query => ({ type: 'text', text: words })
const and = (...parts: Query[]): Query => ({ type: 'and', parts })
const or = (...parts: Query[]): Query => ({ type: 'or', parts })
const not = (part: Query): Query => ({ type: 'not', part })
const number = (field: string, comparison: string, value: number): Query =>
  ({ type: 'number', field, comparison, value }) as Query
const due: Query = { type: 'is', state: 'due' }

describe('a search is read as a tree', () => {
  test.each<[string, Query]>([
    ['', { type: 'all' }],
    ['   ', { type: 'all' }],
    ['muscle', text('muscle')],
    ['  Muscle   CELLS ', and(text('muscle'), text('cells'))],
    ['"muscle cells"', text('muscle cells')],
    ['“muscle cells”', text('muscle cells')],
    ['Café', text('cafe')],
    ['2:1', text('2 1')],
    ['"p<0.05"', text('p 0 05')],
    ['well-known', text('well known')],
    ['a - b', and(text('a'), text('b'))],
    ['a % b', and(text('a'), text('b'))],
    ['100%', text('100')],
    ['-muscle', not(text('muscle'))],
    ['-"is:due"', not(text('is due'))],
    ['-is:due', not(due)],
    ['is:due', due],
    ['IS:Due', due],
    ['is:review', { type: 'is', state: 'review' }],
    ['is:Stilgezet', { type: 'is', state: 'suspended' }],
    ['toestand:"aan het leren"', { type: 'is', state: 'learning' }],
    ['kind:cloze', { type: 'kind', kind: 'cloze' }],
    ['kind:question', { type: 'kind', kind: 'basic' }],
    ['kind:order', { type: 'kind', kind: 'ordering' }],
    ['kind:number', { type: 'kind', kind: 'numeric' }],
    ['soort:Getal', { type: 'kind', kind: 'numeric' }],
    ['kans<80%', number('retrievability', '<', 0.8)],
    ['beantwoord:vandaag', { type: 'answered', days: 1 }],
    ['topic:satellite', { type: 'topic', text: 'satellite' }],
    ['topic:"Satellite cells"', { type: 'topic', text: 'satellite cells' }],
    ['tag:week-3', { type: 'tag', text: 'week 3' }],
    ['answered:today', { type: 'answered', days: 1 }],
    ['answered:7', { type: 'answered', days: 7 }],
    ['stability<5', number('stability', '<', 5)],
    ['stability<=5,5', number('stability', '<=', 5.5)],
    ['difficulty>7', number('difficulty', '>', 7)],
    ['retrievability<0.8', number('retrievability', '<', 0.8)],
    ['retrievability>=80%', number('retrievability', '>=', 0.8)],
    ['due<7', number('due', '<', 7)],
    ['due<-7', number('due', '<', -7)],
    ['lapses>3', number('lapses', '>', 3)],
    ['lapses:3', number('lapses', '=', 3)],
    ['answers=0', number('answers', '=', 0)],
    ['a or b', or(text('a'), text('b'))],
    ['a OR b c', or(text('a'), and(text('b'), text('c')))],
    ['"or"', text('or')],
    ['(a or b) c', and(or(text('a'), text('b')), text('c'))],
    ['-(a or is:due)', not(or(text('a'), due))],
    ['((a))', text('a')],
    ['a(b)', and(text('a'), text('b'))],
  ])('%s', (typed, query) => {
    expect(readQuery(typed)).toEqual({ query })
  })
})

describe('a search that cannot be read says where, what stands there and what was meant', () => {
  test.each<[string, Pick<SearchError, 'key' | 'at' | 'length'> & Partial<SearchError>]>([
    [
      'a topc:x',
      { key: 'unknownField', at: 2, length: 6, found: 'topc', meant: 'topic' },
    ],
    [
      'is:leach',
      { key: 'unknownState', at: 0, length: 8, found: 'leach', meant: 'leech' },
    ],
    ['is:dew', { key: 'unknownState', at: 0, length: 6, found: 'dew', meant: 'new' }],
    [
      'is:sus',
      { key: 'unknownState', at: 0, length: 6, found: 'sus', meant: 'suspended' },
    ],
    [
      'kind:clze',
      { key: 'unknownKind', at: 0, length: 9, found: 'clze', meant: 'cloze' },
    ],
    ['answered:todya', { key: 'unknownDay', at: 0, length: 14, found: 'todya' }],
    ['answered:0', { key: 'unknownDay', at: 0, length: 10, found: '0' }],
    ['topic<5', { key: 'wantsColon', at: 0, length: 7, found: 'topic', meant: 'topic:' }],
    ['a stability<low', { key: 'wantsNumber', at: 2, length: 13, found: 'low' }],
    ['stability<50%', { key: 'wantsNumber', at: 0, length: 13, found: '50%' }],
    ['topic:', { key: 'wantsValue', at: 0, length: 6, found: 'topic:' }],
    ['due<', { key: 'wantsValue', at: 0, length: 4, found: 'due<' }],
    ['%', { key: 'onlySigns', at: 0, length: 1, found: '%' }],
    ['muscle or … !', { key: 'onlySigns', at: 10, length: 1 }],
    ['muscle -%', { key: 'onlySigns', at: 8, length: 1 }],
    ['tag:%', { key: 'onlySigns', at: 0, length: 5, found: '%' }],
    ['a "b c', { key: 'openQuote', at: 2, length: 4, found: '"b c' }],
    ['(a', { key: 'openParenthesis', at: 0, length: 1 }],
    ['a (', { key: 'openParenthesis', at: 2, length: 1 }],
    ['a)', { key: 'strayParenthesis', at: 1, length: 1 }],
    [')', { key: 'strayParenthesis', at: 0, length: 1 }],
    ['a ()', { key: 'emptyParentheses', at: 2, length: 1 }],
    ['a -', { key: 'nothingToExclude', at: 2, length: 1 }],
    ['or a', { key: 'halfOr', at: 0, length: 2 }],
    ['a or', { key: 'halfOr', at: 2, length: 2 }],
    ['a or or b', { key: 'halfOr', at: 5, length: 2 }],
    ['(a or) b', { key: 'halfOr', at: 3, length: 2 }],
  ])('%s', (typed, expected) => {
    expect(readQuery(typed)).toEqual({ error: expect.objectContaining(expected) })
  })

  test('a word that is near nothing has nothing that was meant', () => {
    expect(readQuery('is:qqqqqq')).toEqual({
      error: expect.not.objectContaining({ meant: expect.anything() }),
    })
  })
})

test('any text gives a tree or an error whose place lies inside the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('(', ')', '-', '"', ' ', 'or', 'is:due', 'topic:', 'due<3', '%'),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const typed = pieces.join('')
      const read = readQuery(typed)
      if ('query' in read) return
      const { at, length } = read.error
      expect(at).toBeGreaterThanOrEqual(0)
      expect(length).toBeGreaterThan(0)
      expect(at + length).toBeLessThanOrEqual(typed.length)
    }),
  )
})

test('whatever is put between quotes is text, and what is put into parentheses means the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const quoted = readQuery(`"${typed.replace(/["“”„]/g, '')}"`)
      if (/[\p{L}\p{N}]/u.test(typed))
        expect(quoted).toEqual({ query: expect.objectContaining({ type: 'text' }) })
      else
        expect(quoted).toEqual({ error: expect.objectContaining({ key: 'onlySigns' }) })
      const read = readQuery(typed)
      if ('query' in read && read.query.type !== 'all')
        expect(readQuery(`(${typed})`)).toEqual(read)
    }),
  )
})
