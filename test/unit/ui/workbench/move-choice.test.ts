import { expect, test } from 'vitest'
import { moveChoice } from '../../../../src/ui/workbench/palette/move-choice'

test.each([
  ['ArrowDown', 0, 10, 1],
  ['ArrowDown', 9, 10, 0],
  ['ArrowUp', 0, 10, 9],
  ['ArrowUp', 4, 10, 3],
  ['PageDown', 0, 10, 8],
  ['PageDown', 5, 10, 9],
  ['PageUp', 9, 10, 1],
  ['PageUp', 3, 10, 0],
  ['ArrowDown', 0, 0, undefined],
  ['x', 0, 10, undefined],
])('%s on entry %i of %i leads to %s', (key, chosen, length, expected) => {
  expect(moveChoice(key, chosen, length)).toBe(expected)
})
