import { expect, test } from 'vitest'
import { columnAfterKey } from '../../../../../src/ui/views/browse/column-after-key'

test.each([
  ['ArrowLeft', 2, 1],
  ['ArrowLeft', 0, 0],
  ['ArrowRight', 2, 3],
  ['ArrowRight', 4, 4],
  ['Home', 3, 0],
  ['End', 1, 4],
  ['ArrowDown', 1, undefined],
  ['s', 1, undefined],
])('among five columns %s leads from %d to %s', (key, from, to) => {
  expect(columnAfterKey(key, from, 4)).toBe(to)
})
