import { expect, test } from 'vitest'
import {
  forgettingCurves,
  pathOf,
} from '../../../../../src/ui/views/help/forgetting-curve'

test('the card comes back each time at about 90 %, and each curve falls more slowly than the one before', () => {
  const curves = forgettingCurves()
  const ends = curves.slice(0, -1).map((points) => points.at(-1)?.recall ?? 0)
  for (const recall of ends) expect(recall).toBeCloseTo(0.9, 2)
  const afterSix = curves.map((points) => points[6]?.recall ?? 0)
  expect(afterSix).toEqual(afterSix.toSorted((a, b) => a - b))
  expect(curves.map((points) => points[0]?.recall)).toEqual([1, 1, 1])
})

test('a path goes from what is known to the foot of the box at 50 %', () => {
  const path = pathOf(
    [
      { day: 0, recall: 1 },
      { day: 30, recall: 0.5 },
    ],
    480,
    160,
  )
  expect(path).toBe('M0.0 0.0L240.0 160.0')
})
