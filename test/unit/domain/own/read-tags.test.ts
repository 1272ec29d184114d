import { expect, test } from 'vitest'
import { readTags } from '../../../../src/domain/own/read-tags'

test.each<[string, readonly string[]]>([
  ['', []],
  [' , ,', []],
  ['anatomy', ['anatomy']],
  ['anatomy, week  3 ,anatomy', ['anatomy', 'week 3']],
  [`${'a'.repeat(39)} bc`, ['a'.repeat(39)]],
])('“%s” gives the tags %j', (typed, tags) => {
  expect(readTags(typed)).toEqual(tags)
})
