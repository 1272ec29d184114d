import { logistic, logit } from './answer-shift'

/** Of 100 exams so many are to end inside the interval. */
export type Confidence = 80 | 90

/**
 * Measured on simulated students whose memory and speed were their own (seeds 20000 to 20026 and 20100 to 20130 of
 * `npm run simulate`, in exams of 14 to 60 days, 150 to 1000 cards, 5 to 20 minutes, light repeats and two steps: 530
 * exams), forecast as the product does it with the shift of their own answers. To be made anew from real exams once
 * there are 50.
 */
const measured = {
  /** Well-prepared students know more than forecast: added per unit of logit above 1, a share of 73 %. */
  lift: 0.09,
  /**
   * By days before the exam, ascending: standard deviation of students around the forecast per unit of logit, chance in
   * the single answers apart.
   */
  students: [
    { daysLeft: 0, spread: 0.078 },
    { daysLeft: 3, spread: 0.083 },
    { daysLeft: 7, spread: 0.105 },
    { daysLeft: 14, spread: 0.16 },
    { daysLeft: 28, spread: 0.21 },
  ],
  /** So many standard deviations are half an interval: quantiles of the absolute residuals. */
  half: { 80: 1.33, 90: 1.8 },
} as const

/** A forecast of the share of known cards, 0 … 1. */
export interface ScoreInterval {
  readonly low: number
  /** The forecast itself, lifted. */
  readonly share: number
  readonly high: number
}

/**
 * Where the share of known cards will lie, by split conformal prediction on the logit scale
 * (design/exam-planning.md section 10, step 3). Residuals are measured in standard deviations, so that one table serves
 * decks of every size and easy and hard exams. Earlier than four weeks before, the width of four weeks counts. On the
 * first day, before there are answers of her own, it is too narrow: of 14-day exams only every second then ends inside.
 * @param share forecast after the shift by the student's own answers, 0 … 1
 * @param cards of the exam: the fewer, the more chance decides
 */
export function conformalInterval(
  share: number,
  cards: number,
  daysLeft: number,
  confidence: Confidence,
): ScoreInterval {
  const forecast = logit(share)
  const centre = forecast + measured.lift * Math.max(0, forecast - 1)
  const known = logistic(centre)
  const students = studentSpread(daysLeft) * Math.max(1, Math.abs(forecast))
  const chance = 1 / (cards * known * (1 - known))
  const reach = measured.half[confidence] * Math.sqrt(students ** 2 + chance)
  return { low: logistic(centre - reach), share: known, high: logistic(centre + reach) }
}

/** Between two days of the table, linear. */
function studentSpread(daysLeft: number): number {
  const last = measured.students[measured.students.length - 1] ?? measured.students[0]
  const after = measured.students.find((one) => one.daysLeft >= daysLeft) ?? last
  const before = measured.students.findLast((one) => one.daysLeft <= daysLeft) ?? after
  const days = after.daysLeft - before.daysLeft
  const between = days > 0 ? (daysLeft - before.daysLeft) / days : 0
  return before.spread + between * (after.spread - before.spread)
}
