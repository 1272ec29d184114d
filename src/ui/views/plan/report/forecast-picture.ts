import type { PathPoint } from '../../../../domain/exam/exam-report'
import type { Forecast } from '../../../../domain/exams/forecast'

/** What the picture of the forecast over time is drawn from. */
interface Drawn {
  /** What was foretold, the oldest first; the last is of the newest plan. */
  readonly past: readonly Forecast[]
  /** If the plan is kept until the end of a day and nothing is studied after it. */
  readonly path: readonly PathPoint[]
  readonly examDay: number
}

/** Places in a picture of a width and a height, in its units. */
export interface ForecastPicture {
  /** The band of the forecasts made so far, closed. */
  readonly band: string
  /** The forecasts made so far. */
  readonly keep: string
  /** What would have been known without any more study, on each of these days. */
  readonly stop: string
  /** The same on the days to come, if the plan is kept until then. */
  readonly ahead: string
  readonly x: (day: number) => number
  readonly y: (share: number) => number
}

export function forecastPicture(
  { past, path, examDay }: Drawn,
  width: number,
  height: number,
): ForecastPicture {
  const first = past[0]?.studyDay ?? examDay
  const days = Math.max(1, examDay - first)
  const x = (day: number): number => (width * (day - first)) / days
  const y = (share: number): number => height * (1 - share)
  const line = (points: readonly (readonly [number, number])[]): string =>
    points.map(([left, top]) => `${left.toFixed(1)} ${top.toFixed(1)}`).join('L')
  const through = (points: readonly (readonly [number, number])[]): string =>
    points.length > 0 ? `M${line(points)}` : ''
  const of = (value: (one: Forecast) => number) =>
    past.map((one) => [x(one.studyDay), y(value(one))] as const)
  const newest = of(({ stop }) => stop).slice(-1)
  // A day's point stands at its end: that is where the next day begins.
  const steps = path.map(({ day, share }) => [x(day + 1), y(share)] as const)
  return {
    band: through([...of(({ high }) => high), ...of(({ low }) => low).toReversed()]),
    keep: through(of(({ share }) => share)),
    stop: through(of(({ stop }) => stop)),
    ahead: steps.length > 0 ? through([...newest, ...steps]) : '',
    x,
    y,
  }
}
