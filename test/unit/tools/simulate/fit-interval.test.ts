import { expect, test } from 'vitest'
import { logistic } from '../../../../src/domain/exam/answer-shift'
import {
  conformalInterval,
  scoreLogit,
  scoreSpread,
} from '../../../../src/domain/exam/conformal-interval'
import type { IntervalTable } from '../../../../src/domain/exam/interval-table'
import { uniform } from '../../../../src/domain/exam/uniform'
import {
  fitInterval,
  fittedDays,
} from '../../../../src/tools/simulate/calibrate/fit-interval'
import type { Forecast } from '../../../../src/tools/simulate/forecast/forecast-student'

const truth: IntervalTable = {
  students: 0,
  forecasts: 0,
  memory: fittedDays.map((daysLeft) => ({ daysLeft, spread: 0.1 + daysLeft / 100 })),
  answers: { spread: 0.4, reviews: 50 },
  time: { spread: 0.3, seconds: 3000 },
  days: { spread: 1.3 },
  half: { 80: 1.2816, 90: 1.6449 },
}

/** Students with one forecast each, whose scores lie around it as the table says, normally distributed. */
function studentsBy(table: IntervalTable, seed: number, count: number): Forecast[][] {
  return Array.from({ length: count }, (_, index) => {
    const chance = (draw: number): number => uniform(seed, index, 1, draw)
    const share = 0.4 + 0.55 * chance(1)
    const cards = 50 + Math.floor(400 * chance(2))
    const open = (0.5 + 0.5 * chance(3)) * share * (1 - share)
    const basis = { cards, share, open, planned: 0.3 * chance(4) }
    const daysLeft = fittedDays[Math.floor(fittedDays.length * chance(5))] ?? 0
    const reviews = Math.floor(300 * chance(6) ** 2)
    const attendance = 0.6 + 0.4 * chance(10)
    const known = { reviews, secondsUsed: 20_000 * chance(7) ** 2, attendance }
    const normal = Math.sqrt(-2 * Math.log(chance(8))) * Math.cos(2 * Math.PI * chance(9))
    const ends =
      scoreLogit(share, cards) + normal * scoreSpread(basis, known, daysLeft, table)
    const score = (logistic(ends) * (cards + 1) - 0.5) / cards
    return [{ kind: 'keep', daysLeft, basis, ...known, score }]
  })
}

test('the fit finds how widely scores lie, and its intervals hold on others', () => {
  const table = fitInterval([studentsBy(truth, 1, 200), studentsBy(truth, 2, 200)])
  const fresh = studentsBy(truth, 3, 1000).flat()
  const ratios = fresh.map(
    ({ basis, daysLeft, ...known }) =>
      (table.half[80] * scoreSpread(basis, known, daysLeft, table)) /
      (truth.half[80] * scoreSpread(basis, known, daysLeft, truth)),
  )
  const inside = (confidence: 80 | 90): number =>
    fresh.filter(({ basis, daysLeft, score, ...known }) => {
      const { low, high } = conformalInterval(basis, known, daysLeft, confidence, table)
      return score >= low && score <= high
    }).length

  expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toBeCloseTo(1, 0)
  expect(Math.min(...ratios)).toBeGreaterThan(0.5)
  expect(Math.max(...ratios)).toBeLessThan(1.8)
  // One standard error of 400 students on the safe side: 82 and 91.5.
  expect(Math.abs(inside(80) - 820)).toBeLessThan(60)
  expect(Math.abs(inside(90) - 915)).toBeLessThan(45)
}, 60_000)

test('the quantiles count what the spreads cannot tell apart', () => {
  const wild = studentsBy({ ...truth, time: { spread: 3, seconds: 1e9 } }, 5, 80)
  const calm = fitInterval([studentsBy(truth, 4, 80), studentsBy(truth, 5, 80)])
  const mixed = fitInterval([studentsBy(truth, 4, 80), wild])

  expect(calm.forecasts).toBe(160)
  expect(calm.half[90]).toBeGreaterThan(calm.half[80])
  expect(mixed.half[90] / mixed.half[80]).toBeGreaterThan(calm.half[90] / calm.half[80])
}, 60_000)
