import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  nothingSelected,
  reach,
  rowAfterKey,
  type Reach,
} from '../../../../../src/ui/views/browse/selection'
import { scrollToRow, visibleRows } from '../../../../../src/ui/views/browse/visible-rows'

const keys = ['a', 'b', 'c', 'd', 'e']

function after(...steps: readonly [string, Reach][]): string {
  const end = steps.reduce(
    (selection, [key, how]) => reach(selection, keys, key, how),
    nothingSelected,
  )
  return `${keys.filter((key) => end.selected.has(key)).join('')}|${end.active ?? ''}`
}

describe('rows are selected as in any list', () => {
  test.each<[string, [string, Reach][]]>([
    ['b|b', [['b', 'only']]],
    ['bcd|d', [['b', 'only'], ['d', 'range']]], // prettier-ignore
    ['ab|a', [['b', 'only'], ['d', 'range'], ['a', 'range']]], // prettier-ignore
    ['be|e', [['b', 'only'], ['e', 'toggle']]], // prettier-ignore
    ['|b', [['b', 'only'], ['b', 'toggle']]], // prettier-ignore
    ['b|d', [['b', 'only'], ['d', 'move']]], // prettier-ignore
    ['c|c', [['c', 'range']]],
    ['de|d', [['e', 'toggle'], ['d', 'range']]], // prettier-ignore
  ])('%s', (expected, steps) => {
    expect(after(...steps)).toBe(expected)
  })
})

test.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 3, 4],
  ['ArrowDown', 99, 99],
  ['ArrowUp', 0, 0],
  ['PageDown', 5, 15],
  ['PageUp', 5, 0],
  ['Home', 50, 0],
  ['End', 5, 99],
  ['x', 5, undefined],
])('%s from row %i leads to %s', (key, from, to) => {
  expect(rowAfterKey(key, from, 100, 10)).toBe(to)
})

test('no key leads anywhere in an empty table', () => {
  expect(rowAfterKey('End', -1, 0, 10)).toBeUndefined()
})

test('every row in sight is drawn, and never more than a screenful and its margins', () => {
  const whole = fc.nat(200_000)
  fc.assert(
    fc.property(
      whole,
      fc.nat(2000),
      fc.integer({ min: 20, max: 60 }),
      whole,
      (...given) => {
        const [count, height, rowHeight, at] = given
        const most = Math.max(0, count * rowHeight - height)
        const scrollTop = Math.min(most, at * 7)
        const [from, to] = visibleRows(scrollTop, height, rowHeight, count)
        expect(to - from).toBeLessThanOrEqual(height / rowHeight + 26)
        for (let row = 0; row < count; row += Math.max(1, Math.floor(count / 50))) {
          const inSight =
            row * rowHeight < scrollTop + height && (row + 1) * rowHeight > scrollTop
          if (inSight) expect(row >= from && row < to).toBe(true)
        }
      },
    ),
  )
})

test('a row out of sight is scrolled to, one in sight moves nothing', () => {
  expect(scrollToRow(0, 100, 300, 30)).toBe(0)
  expect(scrollToRow(5, 100, 300, 30)).toBe(100)
  expect(scrollToRow(20, 100, 300, 30)).toBe(330)
})
