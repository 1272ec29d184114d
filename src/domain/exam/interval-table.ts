/** How far scores end from their forecasts: see `conformal-interval`. Spreads are standard deviations. */
export interface IntervalTable {
  /** What it was measured on: so many simulated students, and what was forecast for them. */
  readonly students: number
  readonly forecasts: number
  /** In the student's memory, in units of logit, however many her reviews: by days before the exam, ascending. */
  readonly memory: readonly { readonly daysLeft: number; readonly spread: number }[]
  /** In her memory before her first review; after so many reviews half the variance is left. */
  readonly answers: { readonly spread: number; readonly reviews: number }
  /** In what gets done, as a share of the planned time, before her first answer; after so many seconds half is left. */
  readonly time: { readonly spread: number; readonly seconds: number }
  /** In what gets done, when one of the days left is missed or not: in standard deviations of that chance. */
  readonly days: { readonly spread: number }
  /** So many standard deviations are half an interval of 80 and of 90 in 100. */
  readonly half: { readonly 80: number; readonly 90: number }
}
