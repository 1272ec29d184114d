import { scoreLogit, scoreSpread } from '../../../domain/exam/conformal-interval'
import { goldenSection } from '../../../domain/exam/golden-section'
import type { IntervalTable } from '../../../domain/exam/interval-table'
import type { Forecast } from '../forecast/forecast-student'

/** Days before the exam for which a spread of its own is fitted. */
export const fittedDays = [0, 1, 3, 7, 14, 28, 60, 120] as const

/** Quantiles of the normal distribution: half an interval in standard deviations, were the residuals normal. */
const normalHalf = { 80: 1.2816, 90: 1.6449 } as const

/** A factor of the table that is fitted: how to read and to change it. */
type Part = (table: IntervalTable, factor: number) => IntervalTable

/** Where the fit starts, and what it is held near: in the forecasts alone some parts can hardly be told apart. */
const start: IntervalTable = {
  students: 0,
  forecasts: 0,
  memory: fittedDays.map((daysLeft) => ({
    daysLeft,
    spread: 0.1 + 0.2 * Math.min(1, daysLeft / 28),
  })),
  answers: { spread: 0.2, reviews: 100 },
  time: { spread: 0.3, seconds: 2500 },
  days: { spread: 1 },
  half: normalHalf,
}

const parts: readonly Part[] = [
  ...fittedDays.map((_, index): Part => (table, factor) => ({
    ...table,
    memory: table.memory.map((one, at) =>
      at === index ? { ...one, spread: one.spread * factor } : one,
    ),
  })),
  ({ answers, ...table }, factor) => ({
    ...table,
    answers: { ...answers, spread: answers.spread * factor },
  }),
  ({ answers, ...table }, factor) => ({
    ...table,
    answers: { ...answers, reviews: answers.reviews * factor },
  }),
  ({ time, ...table }, factor) => ({
    ...table,
    time: { ...time, spread: time.spread * factor },
  }),
  ({ time, ...table }, factor) => ({
    ...table,
    time: { ...time, seconds: time.seconds * factor },
  }),
  ({ days, ...table }, factor) => ({
    ...table,
    days: { spread: days.spread * factor },
  }),
]

/** What it costs that the logarithm of a part lies 1 from its start, in the loss of the regression. */
const hold = 5

/** How far a part may move in each round, as the logarithm of its factor. */
const reaches = [1.5, 1.5, 1, 1, 0.7, 0.7, 0.5, 0.5, 0.3, 0.3, 0.2, 0.2, 0.1, 0.1]

/** The forecasts of one student: they go together, so that she counts as one. */
export type OneStudent = readonly Forecast[]

/**
 * Split conformal prediction with scaled residuals, both ways: the spreads that are fitted to one half of the students
 * scale the residuals of the other, and of all these half an interval is a quantile. The spreads of the table are then
 * fitted to all.
 */
export function fitInterval(
  halves: readonly [readonly OneStudent[], readonly OneStudent[]],
): IntervalTable {
  const [some, others] = [halves[0].flat(), halves[1].flat()]
  const scaled = [
    ...scaledResiduals(others, fitSpreads(some)),
    ...scaledResiduals(some, fitSpreads(others)),
  ].sort((a, b) => a - b)
  const students = halves.flat().length
  return {
    ...fitSpreads([...some, ...others]),
    students,
    forecasts: some.length + others.length,
    half: {
      80: quantileOf(scaled, 0.8, students),
      90: quantileOf(scaled, 0.9, students),
    },
  }
}

/** Quantile regression of the logarithm of the residuals, one part of the table after the other. */
function fitSpreads(forecasts: readonly Forecast[]): IntervalTable {
  const residuals = forecasts.map((forecast) => Math.log(residualOf(forecast)))
  const lossOf = (table: IntervalTable): number =>
    forecasts.reduce((sum, forecast, index) => {
      const half = normalHalf[80] * spreadOf(forecast, table)
      const over = (residuals[index] ?? 0) - Math.log(half)
      return sum + (over > 0 ? 0.8 * over : -0.2 * over)
    }, 0)
  const logs = parts.map(() => 0)
  const tableAt = (at: readonly number[]): IntervalTable =>
    parts.reduce((table, part, index) => part(table, Math.exp(at[index] ?? 0)), start)
  const costOf = (at: readonly number[]): number =>
    lossOf(tableAt(at)) + hold * at.reduce((sum, log) => sum + log * log, 0)
  for (const reach of reaches) {
    for (const index of parts.keys()) {
      const here = logs[index] ?? 0
      const cost = (log: number): number => costOf(logs.with(index, log))
      const found = goldenSection(cost, here - reach, here + reach, 9)
      if (cost(found) < cost(here)) logs[index] = found
    }
  }
  return tableAt(logs)
}

/** Of the whole deck if the plan is kept, in standard deviations. */
function scaledResiduals(forecasts: readonly Forecast[], table: IntervalTable): number[] {
  return forecasts
    .filter(({ kind }) => kind === 'keep')
    .map((forecast) => residualOf(forecast) / spreadOf(forecast, table))
}

function spreadOf({ basis, daysLeft, ...known }: Forecast, table: IntervalTable): number {
  return Math.max(1e-6, scoreSpread(basis, known, daysLeft, table))
}

/** Never 0, since its logarithm is taken. */
function residualOf({ basis: { cards, share }, score }: Forecast): number {
  return Math.max(1e-6, Math.abs(scoreLogit(score, cards) - scoreLogit(share, cards)))
}

/** The quantile one standard error above a share: of few students it is known no better. */
function quantileOf(
  ascending: readonly number[],
  share: number,
  students: number,
): number {
  const error = Math.sqrt((share * (1 - share)) / students)
  const rank = Math.ceil((share + error) * ascending.length)
  return ascending[Math.min(ascending.length, rank) - 1] ?? normalHalf[80]
}
