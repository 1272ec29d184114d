import { expect, test } from 'vitest'
import { conformalInterval } from '../../../../src/domain/exam/conformal-interval'

const widthOf = ({ low, high }: { low: number; high: number }): number => high - low

test('the interval holds the forecast and stays inside 0 to 1', () => {
  for (const forecast of [0, 0.03, 0.5, 0.87, 0.99, 1]) {
    const { low, share, high } = conformalInterval(forecast, 10_000, 7, 90)
    expect(low).toBeGreaterThan(0)
    expect(low).toBeLessThan(share)
    expect(high).toBeGreaterThan(share)
    expect(high).toBeLessThan(1)
  }
})

test('only the forecasts of well-prepared students are lifted', () => {
  expect(conformalInterval(0.6, 300, 7, 80).share).toBeCloseTo(0.6)
  expect(conformalInterval(0.95, 300, 7, 80).share).toBeGreaterThan(0.953)
})

test('it is wider long before the exam, for few cards, and to be surer', () => {
  const usual = widthOf(conformalInterval(0.85, 300, 3, 80))

  expect(widthOf(conformalInterval(0.85, 300, 14, 80))).toBeGreaterThan(usual)
  expect(widthOf(conformalInterval(0.85, 30, 3, 80))).toBeGreaterThan(usual)
  expect(widthOf(conformalInterval(0.85, 300, 3, 90))).toBeGreaterThan(usual)
})

test('it is never as narrow as chance in the answers alone', () => {
  const chance = 2 * 1.2816 * Math.sqrt((0.85 * 0.15) / 1000)

  expect(widthOf(conformalInterval(0.85, 1000, 0, 80))).toBeGreaterThan(chance)
})
