import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  conformalInterval,
  scoreLogit,
  type Acquaintance,
  type Confidence,
} from '../../../../src/domain/exam/conformal-interval'
import type { ForecastBasis } from '../../../../src/domain/exam/forecast-basis'

/** 300 cards of which each is known with 85 %, and time left that is worth a tenth of them. */
const usual: ForecastBasis = { cards: 300, share: 0.85, open: 0.1275, planned: 0.1 }
const known: Acquaintance = { reviews: 200, secondsUsed: 6000, attendance: 0.9 }

const widthOf = (
  basis: Partial<ForecastBasis> = {},
  who: Partial<Acquaintance> = {},
  daysLeft = 7,
  confidence: Confidence = 80,
): number => {
  const all = [
    { ...usual, ...basis },
    { ...known, ...who },
  ] as const
  const { low, high } = conformalInterval(...all, daysLeft, confidence)
  return high - low
}

/** Any forecast that there can be: recall times its complement is at most that of the mean. */
const anyBasis = fc
  .record({
    cards: fc.integer({ min: 1, max: 20_000 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    openPart: fc.double({ min: 0.01, max: 1, noNaN: true }),
    planned: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ openPart, ...rest }): ForecastBasis => ({
    ...rest,
    open: openPart * rest.share * (1 - rest.share),
  }))
const anyone = fc.record({
  reviews: fc.nat({ max: 1000 }),
  secondsUsed: fc.double({ min: 0, max: 1e6, noNaN: true }),
  attendance: fc.double({ min: 0, max: 1, noNaN: true }),
})
const anyDaysLeft = fc.nat({ max: 400 })

test('the interval holds the forecast and stays inside 0 to 1, whatever is forecast', () => {
  fc.assert(
    fc.property(anyBasis, anyone, anyDaysLeft, (basis, who, daysLeft) => {
      for (const confidence of [80, 90] as const) {
        const { low, share, high } = conformalInterval(basis, who, daysLeft, confidence)
        expect(share).toBe(basis.share)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(share + 1e-12)
        expect(high).toBeGreaterThanOrEqual(share - 1e-12)
        expect(high).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('more reviews, more study and more cards never make it wider, more open days never narrower', () => {
  fc.assert(
    fc.property(anyBasis, anyone, anyDaysLeft, fc.nat(500), (basis, who, days, more) => {
      const width = widthOf(basis, who, days)
      const reviewed = { ...who, reviews: who.reviews + more }
      const studied = { ...who, secondsUsed: who.secondsUsed + 60 * more }
      expect(widthOf(basis, reviewed, days)).toBeLessThanOrEqual(width + 1e-12)
      expect(widthOf(basis, studied, days)).toBeLessThanOrEqual(width + 1e-12)
      expect(widthOf({ ...basis, planned: 0 }, who, days)).toBeLessThanOrEqual(
        width + 1e-12,
      )
      expect(widthOf(basis, who, days, 90)).toBeGreaterThanOrEqual(width - 1e-12)
    }),
  )
})

test('reviews and seconds of study narrow it where there is something to learn of her', () => {
  expect(widthOf({}, { reviews: 0 })).toBeGreaterThan(
    1.05 * widthOf({}, { reviews: 500 }),
  )
  expect(widthOf({}, { secondsUsed: 0 })).toBeGreaterThan(1.05 * widthOf())
  expect(widthOf({}, { attendance: 0.7 }, 3)).toBeGreaterThan(1.05 * widthOf({}, {}, 3))
  const stopped = { planned: 0 }
  expect(widthOf(stopped, {}, 28)).toBeGreaterThan(1.2 * widthOf(stopped, {}, 0))
  expect(widthOf({ cards: 30 })).toBeGreaterThan(1.2 * widthOf())
})

test('it is never as narrow as chance in the answers alone, the binomial interval', () => {
  fc.assert(
    fc.property(
      anyone,
      anyDaysLeft,
      fc.integer({ min: 20, max: 20_000 }),
      (who, days, cards) => {
        const binomial = 2 * 1.2816 * Math.sqrt(usual.open / cards)
        expect(widthOf({ cards, planned: 0 }, who, days)).toBeGreaterThan(binomial)
      },
    ),
  )
  // And no number of cards makes it vanish.
  expect(widthOf({ cards: 1e6, planned: 0 }, { reviews: 1000 }, 0)).toBeGreaterThan(0.02)
})

test('a small topic that is all but known has no interval over half of it', () => {
  const { low, high } = conformalInterval(
    { cards: 3, share: 0.99, open: 0.0099, planned: 0 },
    known,
    3,
    80,
  )

  expect(low).toBeGreaterThan(0.8)
  expect(high).toBe(1)
})

test('what is certain has no width: no card seen, and none to be seen', () => {
  const nothing = { cards: 40, share: 0, open: 0, planned: 0 }

  expect(conformalInterval(nothing, known, 3, 80)).toEqual({ low: 0, share: 0, high: 0 })
  expect(conformalInterval({ ...nothing, cards: 0 }, known, 3, 80).high).toBe(0)
})

test('half a card on either side keeps the logit of nothing and of all finite', () => {
  expect(scoreLogit(0.5, 10)).toBeCloseTo(0)
  expect(scoreLogit(1, 10)).toBeCloseTo(Math.log(10.5 / 0.5))
  expect(scoreLogit(0, 10)).toBeCloseTo(-Math.log(10.5 / 0.5))
})
