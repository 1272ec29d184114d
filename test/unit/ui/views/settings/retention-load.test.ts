import { expect, test } from 'vitest'
import { intervalMultiple } from '../../../../../src/ui/views/settings/retention-load'

/** w20 of the published FSRS-6 weights. */
const w20 = 0.1542

test('at 90 % intervals are those of the reference', () => {
  expect(intervalMultiple(0.9, w20)).toBe(1)
})

test('a higher desired retention shortens intervals, a lower one lengthens them', () => {
  expect(
    [0.97, 0.95, 0.85, 0.8].map((retention) =>
      Number(intervalMultiple(retention, w20).toFixed(2)),
    ),
  ).toEqual([0.22, 0.4, 1.91, 3.32])
})
