import {
  conformalInterval,
  type Confidence,
} from '../../../domain/exam/conformal-interval'
import { stateGrid } from '../../../domain/exam/state-grid'
import { visitModel } from '../../../domain/exam/visit-model'
import type { Scenario } from '../options'
import { mean } from '../statistics'
import { defaultMemory } from '../truth'
import { forecastStudent, type Forecast } from './forecast-student'

/** How good the forecasts of one day before the exam were, in percent of the deck and of the students. */
export interface Coverage {
  readonly daysLeft: number
  /** Mean of score minus forecast, and of its absolute value. */
  readonly bias: number
  readonly error: number
  /** How many of 100 scores lay inside the interval, and how wide that was. */
  readonly covered80: number
  readonly width80: number
  readonly covered90: number
  readonly width90: number
}

/** Days before the exam on which a forecast is made; those before the first study day are left out. */
const daysBefore = [28, 14, 7, 3, 1, 0]

/** Forecasts the exam of every student and compares with the score. */
export function forecastCoverage(scenario: Scenario): Coverage[] {
  const model = visitModel(defaultMemory, scenario.steps, stateGrid())
  const forecasts = Array.from({ length: scenario.students }, (_, student) =>
    forecastStudent(scenario, model, scenario.seed + student, daysBefore),
  ).flat()
  return daysBefore
    .map((daysLeft) => forecasts.filter((forecast) => forecast.daysLeft === daysLeft))
    .filter((group) => group.length > 0)
    .map((group) => coverageOf(group, scenario.cards))
}

export function coverageOf(group: readonly Forecast[], cards: number): Coverage {
  const errors = group.map(
    ({ share, score, daysLeft }) =>
      score - conformalInterval(share, cards, daysLeft, 80).share,
  )
  return {
    daysLeft: group[0]?.daysLeft ?? 0,
    bias: 100 * mean(errors),
    error: 100 * mean(errors.map(Math.abs)),
    covered80: 100 * mean(group.map((one) => insideOf(one, cards, 80))),
    width80: 100 * mean(group.map((one) => widthOf(one, cards, 80))),
    covered90: 100 * mean(group.map((one) => insideOf(one, cards, 90))),
    width90: 100 * mean(group.map((one) => widthOf(one, cards, 90))),
  }
}

function insideOf(
  { share, score, daysLeft }: Forecast,
  cards: number,
  confidence: Confidence,
): number {
  const { low, high } = conformalInterval(share, cards, daysLeft, confidence)
  return score >= low && score <= high ? 1 : 0
}

function widthOf(
  { share, daysLeft }: Forecast,
  cards: number,
  confidence: Confidence,
): number {
  const { low, high } = conformalInterval(share, cards, daysLeft, confidence)
  return high - low
}

/** For people. */
export function coverageTable(coverages: readonly Coverage[]): string {
  const head =
    'days before   bias  mean error   80 %: covers, width   90 %: covers, width'
  const rows = coverages.map((one) =>
    [
      String(one.daysLeft).padStart(11),
      one.bias.toFixed(2).padStart(7),
      one.error.toFixed(2).padStart(12),
      `${one.covered80.toFixed(0)} %, ${one.width80.toFixed(1)}`.padStart(22),
      `${one.covered90.toFixed(0)} %, ${one.width90.toFixed(1)}`.padStart(22),
    ].join(''),
  )
  return [head, ...rows].join('\n')
}
