import { coverageOf, type Coverage } from './coverage'
import type { Forecast, ForecastKind } from './forecast-student'

/** How often forecasts of one kind held, by days before the exam and by what was known of the student. */
export interface KindCoverage {
  readonly kind: ForecastKind
  readonly byDaysLeft: readonly (Coverage & { readonly daysLeft: number })[]
  /** By her reviews until then: from so many on, below the next. */
  readonly byReviews: readonly (Coverage & { readonly from: number })[]
}

const kinds = ['keep', 'stop', 'topic'] as const
const reviewClasses = [0, 1, 30, 100, 300] as const

export function coverageReport(forecasts: readonly Forecast[]): KindCoverage[] {
  return kinds.map((kind) => {
    // Before her first day it is certain that she knows nothing if she stops.
    const some = forecasts.filter(
      (one) => one.kind === kind && (kind !== 'stop' || one.basis.share > 0),
    )
    const days = [...new Set(some.map(({ daysLeft }) => daysLeft))].sort((a, b) => b - a)
    return {
      kind,
      byDaysLeft: days.map((daysLeft) => ({
        daysLeft,
        ...coverageOf(some.filter((one) => one.daysLeft === daysLeft)),
      })),
      byReviews: reviewClasses.flatMap((from, index) => {
        const below = reviewClasses[index + 1] ?? Infinity
        const group = some.filter(({ reviews }) => reviews >= from && reviews < below)
        return group.length > 0 ? [{ from, ...coverageOf(group) }] : []
      }),
    }
  })
}

const titles: Readonly<Record<ForecastKind, string>> = {
  keep: 'The whole deck, if the plan is kept',
  stop: 'The whole deck, if nothing is studied any more',
  topic: 'A topic, a fifth of the deck, if the plan is kept',
}

/** For people. */
export function coverageTable(report: readonly KindCoverage[]): string {
  return report
    .map(({ kind, byDaysLeft, byReviews }) =>
      [
        titles[kind],
        headOf('days before'),
        ...byDaysLeft.map((one) => rowOf(String(one.daysLeft), one)),
        headOf('reviews'),
        ...byReviews.map((one) => rowOf(reviewsName(one.from), one)),
      ].join('\n'),
    )
    .join('\n\n')
}

function headOf(name: string): string {
  const columns =
    '  forecasts   bias  mean error   80 %: covers, width   90 %: covers, width'
  return `${name.padStart(11)}${columns}`
}

function reviewsName(from: number): string {
  const below = reviewClasses[reviewClasses.findIndex((one) => one === from) + 1]
  if (below === undefined) return `${from} or more`
  return below === from + 1 ? String(from) : `${from} to ${below - 1}`
}

function rowOf(name: string, one: Coverage): string {
  return [
    name.padStart(11),
    String(one.forecasts).padStart(11),
    one.bias.toFixed(2).padStart(7),
    one.error.toFixed(2).padStart(12),
    `${one.covered80.toFixed(0)} %, ${one.width80.toFixed(1)}`.padStart(22),
    `${one.covered90.toFixed(0)} %, ${one.width90.toFixed(1)}`.padStart(22),
  ].join('')
}
