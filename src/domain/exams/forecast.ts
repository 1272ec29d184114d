/** What was foretold for an exam on one study day: shares of its cards, 0 … 1. */
export interface Forecast {
  readonly examId: string
  /** Of each study day the newest is kept. */
  readonly studyDay: number
  /** If the plan was kept, with the interval in which 8 of 10 exams end. */
  readonly low: number
  readonly share: number
  readonly high: number
  /** If nothing was studied any more. */
  readonly stop: number
}

/** The last forecast made before an exam, from its own first days on; undefined when there was none. */
export function lastBefore(
  forecasts: readonly Forecast[],
  examDay: number,
): Forecast | undefined {
  return forecasts
    .filter(({ studyDay }) => studyDay <= examDay)
    .reduce<Forecast | undefined>(
      (last, one) => (last && last.studyDay > one.studyDay ? last : one),
      undefined,
    )
}
