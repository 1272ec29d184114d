import { expect, test } from 'vitest'
import { tabAfterKey } from '../../../../src/ui/workbench/tab-after-key'

const tabs = ['a', 'b', 'c']

test.each([
  ['ArrowRight', 'a', 'b'],
  ['ArrowRight', 'c', 'a'],
  ['ArrowLeft', 'b', 'a'],
  ['ArrowLeft', 'a', 'c'],
  ['Home', 'c', 'a'],
  ['End', 'a', 'c'],
  ['x', 'a', undefined],
])('%s on tab %s leads to %s', (key, shown, expected) => {
  expect(tabAfterKey(key, tabs, shown)).toBe(expected)
})
