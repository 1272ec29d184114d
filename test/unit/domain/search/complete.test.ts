import { expect, test } from 'vitest'
import { complete, type KnownWords } from '../../../../src/domain/search/complete'
import { readQuery } from '../../../../src/domain/search/read-query'
import {
  fields,
  kindWords,
  numberFields,
  states,
} from '../../../../src/domain/search/terms'

const known: KnownWords = {
  topics: ['physiology', 'hormones', 'load'],
  tags: ['asked', 'week 3'],
}

/** The completions at the end of a query. */
function options(query: string): readonly string[] | undefined {
  return complete(query, query.length, known)?.options.map(({ term }) => term)
}

test.each<[string, readonly string[] | undefined]>([
  ['', undefined],
  ['muscle', undefined],
  ['s', ['stability<']],
  ['st', ['stability<', 'is:']],
  ['kan', ['retrievability<']],
  ['muscle an', ['answered:', 'answers<']],
  ['-top', ['topic:']],
  ['(ki', ['kind:']],
  ['is:le', ['is:learning', 'is:learned', 'is:leech']],
  ['IS:SU', ['is:suspended']],
  ['is:stil', ['is:suspended']],
  ['toestand:nie', ['is:new']],
  ['kind:or', ['kind:ordering']],
  ['kind:qu', ['kind:basic']],
  ['soort:geta', ['kind:numeric']],
  ['kind:ca', ['kind:calculation', 'kind:case']],
  ['topic:', ['topic:physiology', 'topic:hormones', 'topic:load']],
  ['tag:w', ['tag:"week 3"']],
  ['tag:', ['tag:asked', 'tag:"week 3"']],
  ['answered:t', ['answered:today']],
  ['is:due', undefined],
  ['stability<', ['stability<7']],
  ['stability<5', undefined],
  ['due<7', undefined],
  ['nonsense:a', undefined],
  ['"is:', undefined],
])('“%s” may go on as %j', (query, expected) => {
  expect(options(query)).toEqual(expected)
})

test('the word at the caret is completed, not the last one, and only at its end', () => {
  expect(complete('ki muscle', 2, known)).toEqual({
    at: 0,
    length: 2,
    options: [{ term: 'kind:', field: 'kind' }],
  })
  expect(complete('ki muscle', 1, known)).toBeUndefined()
})

test('every field is offered, and every value that is offered is understood', () => {
  for (const field of fields) expect(options(field)?.[0]).toMatch(`${field}`)
  const offered = [
    ...states.map((state) => `is:${state}`),
    ...kindWords.map((kind) => `kind:${kind}`),
    ...numberFields.flatMap((field) => options(`${field}<`) ?? []),
    ...numberFields.flatMap((field) => options(`${field}>`) ?? []),
    ...(options('answered:') ?? []),
    ...(options('tag:') ?? []),
  ]
  for (const term of offered) expect(readQuery(term)).toHaveProperty('query')
})
