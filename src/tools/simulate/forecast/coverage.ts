import {
  conformalInterval,
  type Confidence,
  type ScoreInterval,
} from '../../../domain/exam/conformal-interval'
import { mean } from '../statistics'
import type { Forecast } from './forecast-student'

/** How good some forecasts were, in percent of the cards and of the forecasts. */
export interface Coverage {
  readonly forecasts: number
  /** Mean of score minus forecast, and of its absolute value. */
  readonly bias: number
  readonly error: number
  /** How many of 100 scores lay inside the interval, and how wide that was. */
  readonly covered80: number
  readonly width80: number
  readonly covered90: number
  readonly width90: number
}

/** @param group at least one forecast */
export function coverageOf(group: readonly Forecast[]): Coverage {
  const errors = group.map(({ basis, score }) => score - basis.share)
  const of80 = group.map((one) => intervalOf(one, 80))
  const of90 = group.map((one) => intervalOf(one, 90))
  return {
    forecasts: group.length,
    bias: 100 * mean(errors),
    error: 100 * mean(errors.map(Math.abs)),
    covered80: coveredBy(of80, group),
    width80: meanWidth(of80),
    covered90: coveredBy(of90, group),
    width90: meanWidth(of90),
  }
}

/** The interval that the product shows. */
function intervalOf(forecast: Forecast, confidence: Confidence): ScoreInterval {
  return conformalInterval(forecast.basis, forecast, forecast.daysLeft, confidence)
}

function coveredBy(
  intervals: readonly ScoreInterval[],
  group: readonly Forecast[],
): number {
  const inside = group.filter(({ score }, index) => {
    const { low, high } = intervals[index] ?? { low: 1, high: 0 }
    return score >= low && score <= high
  })
  return (100 * inside.length) / group.length
}

function meanWidth(intervals: readonly ScoreInterval[]): number {
  return 100 * mean(intervals.map(({ low, high }) => high - low))
}
