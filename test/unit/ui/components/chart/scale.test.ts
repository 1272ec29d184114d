import { expect, test } from 'vitest'
import {
  linearScale,
  linePath,
  niceTicks,
} from '../../../../../src/ui/components/chart/scale'

test('a scale takes ends to ends, and what spans nothing to the middle', () => {
  const scale = linearScale([10, 20], [0, 100])
  expect([10, 15, 20].map(scale)).toEqual([0, 50, 100])
  expect(linearScale([5, 5], [0, 100])(5)).toBe(50)
})

test.each([
  [0, [0, 1]],
  [3, [0, 1, 2, 3]],
  [10, [0, 5, 10]],
  [37, [0, 10, 20, 30, 40]],
  [1_234, [0, 500, 1_000, 1_500]],
])('the ticks up to %d are round and reach it', (highest, ticks) => {
  expect(niceTicks(highest)).toEqual(ticks)
})

test('ticks may be fractions where that is allowed', () => {
  expect(niceTicks(0.6, 3, 0.1)).toEqual([0, 0.2, 0.4, 0.6])
})

test('a line goes from point to point', () => {
  expect(
    linePath([
      [0, 1],
      [2.26, 3],
    ]),
  ).toBe('M0.0 1.0L2.3 3.0')
})
