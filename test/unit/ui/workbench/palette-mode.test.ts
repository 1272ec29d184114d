import { expect, test } from 'vitest'
import { readQuery } from '../../../../src/ui/workbench/palette/palette-mode'

test.each([
  ['', 'cards', ''],
  ['satellite', 'cards', 'satellite'],
  ['>', 'commands', ''],
  ['> theme', 'commands', 'theme'],
  [' #load', 'topics', 'load'],
  ['@singer', 'sources', 'singer'],
  ['>#load', 'topics', 'load'],
  ['> @singer', 'sources', 'singer'],
  ['a > b', 'cards', 'a > b'],
])('%j looks for %s called %j', (query, mode, words) => {
  expect(readQuery(query)).toEqual({ mode, words })
})
