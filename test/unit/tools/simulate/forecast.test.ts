import { expect, test } from 'vitest'
import {
  coverageOf,
  coverageTable,
  forecastCoverage,
} from '../../../../src/tools/simulate/forecast/coverage'

test('a forecast is made on the days before the exam that there are, and holds roughly', () => {
  const coverages = forecastCoverage({
    cards: 60,
    days: 10,
    minutes: 8,
    students: 4,
    seed: 400,
    memory: 'default',
    steps: 'light',
    miss: 0,
  })

  expect(coverages.map(({ daysLeft }) => daysLeft)).toEqual([7, 3, 1, 0])
  expect(coverages.every(({ error }) => error < 8)).toBe(true)
  expect(coverages.every(({ covered90 }) => covered90 > 0)).toBe(true)
})

test('coverage counts the scores that lie inside', () => {
  const group = [
    { daysLeft: 0, share: 0.7, score: 0.7 },
    { daysLeft: 0, share: 0.7, score: 0.1 },
  ]
  const coverage = coverageOf(group, 100)

  expect(coverage).toMatchObject({ daysLeft: 0, covered80: 50, covered90: 50 })
  expect(coverage.bias).toBeCloseTo(-30)
  expect(coverage.error).toBeCloseTo(30)
  expect(coverage.width90).toBeGreaterThan(coverage.width80)
  expect(coverageTable([coverage])).toContain('50 %')
})
