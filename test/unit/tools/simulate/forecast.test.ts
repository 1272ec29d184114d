import { expect, test } from 'vitest'
import { coverageOf } from '../../../../src/tools/simulate/forecast/coverage'
import {
  coverageReport,
  coverageTable,
} from '../../../../src/tools/simulate/forecast/coverage-report'
import type { Forecast } from '../../../../src/tools/simulate/forecast/forecast-student'
import { forecastStudents } from '../../../../src/tools/simulate/forecast/forecast-students'

const forecast: Forecast = {
  kind: 'keep',
  daysLeft: 0,
  basis: { cards: 100, share: 0.7, open: 0.2, planned: 0 },
  reviews: 100,
  secondsUsed: 3000,
  attendance: 0.9,
  score: 0.7,
}

test('a forecast of each kind is made on the days before the exam that there are', () => {
  const forecasts = forecastStudents({
    cards: 60,
    days: 10,
    minutes: 8,
    students: 4,
    seed: 400,
    memory: 'default',
    steps: 'light',
    miss: 0,
  })
  const [keep, stop, topic] = coverageReport(forecasts)

  expect(keep?.byDaysLeft.map(({ daysLeft }) => daysLeft)).toEqual([7, 3, 1, 0])
  expect(topic?.byDaysLeft.map(({ daysLeft }) => daysLeft)).toEqual([7, 3, 1, 0])
  expect(stop?.kind).toBe('stop')
  expect(keep?.byDaysLeft.every(({ error }) => error < 8)).toBe(true)
  expect(keep?.byDaysLeft.every(({ covered90 }) => covered90 > 0)).toBe(true)
  // On the morning of the exam keeping the plan and stopping are the same.
  expect(keep?.byDaysLeft.at(-1)).toEqual(stop?.byDaysLeft.at(-1))
  expect(
    topic?.byDaysLeft.every(
      (one, at) => one.width80 > (keep?.byDaysLeft[at]?.width80 ?? 1),
    ),
  ).toBe(true)
})

test('coverage counts the scores that lie inside', () => {
  const coverage = coverageOf([forecast, { ...forecast, score: 0.1 }])

  expect(coverage).toMatchObject({ forecasts: 2, covered80: 50, covered90: 50 })
  expect(coverage.bias).toBeCloseTo(-30)
  expect(coverage.error).toBeCloseTo(30)
  expect(coverage.width90).toBeGreaterThan(coverage.width80)
})

test('forecasts are counted by days before the exam and by reviews', () => {
  const report = coverageReport([
    { ...forecast, daysLeft: 7, reviews: 0 },
    { ...forecast, daysLeft: 7, reviews: 29 },
    { ...forecast, daysLeft: 0, reviews: 300 },
    { ...forecast, kind: 'stop', basis: { ...forecast.basis, share: 0 } },
  ])
  const countsOf = (kind: number) => ({
    days: report[kind]?.byDaysLeft.map((one) => [one.daysLeft, one.forecasts]),
    reviews: report[kind]?.byReviews.map((one) => [one.from, one.forecasts]),
  })

  expect(countsOf(0)).toEqual({
    days: [
      [7, 2],
      [0, 1],
    ],
    reviews: [
      [0, 1],
      [1, 1],
      [300, 1],
    ],
  })
  expect(countsOf(1)).toEqual({ days: [], reviews: [] })
  expect(coverageTable(report)).toContain('1 to 29          1')
  expect(coverageTable(report)).toContain('300 or more          1')
})

/** Small exams of students on whom nothing was calibrated: days, cards, minutes a day, share of days missed. */
const independent = [
  [7, 60, 6, 0],
  [8, 80, 5, 0.2],
  [10, 50, 4, 0],
  [14, 60, 4, 0.1],
] as const

/** In percent, of all days before the exam together. */
const recorded = { keep: [77, 87], stop: [80, 90], topic: [78, 91] } as const

test('of 80 independent students about 80 and 90 in 100 forecasts hold, as was recorded', () => {
  const forecasts = independent.flatMap(([days, cards, minutes, miss], index) =>
    forecastStudents({
      cards,
      days,
      minutes,
      students: 20,
      seed: 910_000 + 100 * index,
      memory: 'other',
      steps: index === 1 ? 'two-steps' : 'light',
      miss,
    }),
  )

  for (const kind of ['keep', 'stop', 'topic'] as const) {
    const some = forecasts.filter((one) => one.kind === kind && one.basis.share > 0)
    const { covered80, covered90 } = coverageOf(some)
    expect(Math.abs(covered80 - recorded[kind][0])).toBeLessThan(2)
    expect(Math.abs(covered90 - recorded[kind][1])).toBeLessThan(2)
  }
}, 60_000)
