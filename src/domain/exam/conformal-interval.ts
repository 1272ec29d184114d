import { logistic } from './answer-shift'
import type { ForecastBasis } from './forecast-basis'
import type { IntervalTable } from './interval-table'
import { intervalTable } from './interval-table-data'

/** Of 100 exams so many are to end inside the interval. */
export type Confidence = 80 | 90

/** A forecast of the share of known cards, 0 … 1. */
export interface ScoreInterval {
  readonly low: number
  /** The forecast itself. */
  readonly share: number
  readonly high: number
}

/** How much the student has told of herself before a forecast. */
export interface Acquaintance {
  /** Her first answers of a day to cards that were learned. */
  readonly reviews: number
  /** Seconds that her answers took. */
  readonly secondsUsed: number
  /** Share of the planned days, 0 … 1, on which she is expected to study. */
  readonly attendance: number
}

/**
 * Where the share of known cards will lie, by split conformal prediction on the logit scale
 * (design/exam-planning.md section 10, step 3). The residuals of simulated exams are measured in standard deviations
 * (`scoreSpread`), so that one table serves decks of every size, easy and hard exams, and students of whom much or
 * little is known; their quantile is half an interval. A share is taken as that of known cards with half a card added on
 * either side (the empirical logit), which keeps 0 and 1 finite.
 */
export function conformalInterval(
  basis: ForecastBasis,
  known: Acquaintance,
  daysLeft: number,
  confidence: Confidence,
  table: IntervalTable = intervalTable,
): ScoreInterval {
  const { cards, share } = basis
  const centre = scoreLogit(share, cards)
  const reach = table.half[confidence] * scoreSpread(basis, known, daysLeft, table)
  const shareAt = (value: number): number =>
    Math.min(1, Math.max(0, (logistic(value) * (cards + 1) - 0.5) / cards))
  return cards === 0 || reach === 0
    ? { low: share, share, high: share }
    : { low: shareAt(centre - reach), share, high: shareAt(centre + reach) }
}

/** The empirical logit of a share of some cards. */
export function scoreLogit(share: number, cards: number): number {
  const known = share * cards + 0.5
  return Math.log(known / (cards + 1 - known))
}

/**
 * The standard deviation of a score around its forecast, on the scale of `scoreLogit`, from what is not known: how well
 * she remembers (better known the more reviews, but never wholly, and less far ahead; in logit, students differ the more
 * the farther from half their score is), how much she gets done in the planned time (better known the longer she has
 * studied), on how many of the days left she comes (the fewer they are, the more one missed day costs), and chance in
 * every single answer. Chance alone, the binomial interval, would be far too narrow.
 */
export function scoreSpread(
  { cards, share, open, planned }: ForecastBasis,
  { reviews, secondsUsed, attendance }: Acquaintance,
  daysLeft: number,
  table: IntervalTable,
): number {
  const { memory, answers, time, days } = table
  const ownMemory = answers.spread ** 2 / (1 + reviews / answers.reviews)
  const far = Math.max(1, Math.abs(scoreLogit(share, cards)))
  const remembers = (open * far) ** 2 * (spreadAhead(memory, daysLeft) ** 2 + ownMemory)
  const done = time.spread * (time.seconds / (secondsUsed + time.seconds))
  const comes = (days.spread ** 2 * attendance * (1 - attendance)) / Math.max(1, daysLeft)
  const variance = remembers + planned ** 2 * (done ** 2 + comes) + open / cards
  const known = (share * cards + 0.5) / (cards + 1)
  return (Math.sqrt(variance) * cards) / (cards + 1) / (known * (1 - known))
}

/** Between two days of the table linear; earlier than its last day that one counts. */
function spreadAhead(memory: IntervalTable['memory'], daysLeft: number): number {
  const last = memory[memory.length - 1] ?? { daysLeft: 0, spread: 0 }
  const after = memory.find((one) => one.daysLeft >= daysLeft) ?? last
  const before = memory.findLast((one) => one.daysLeft <= daysLeft) ?? after
  const days = after.daysLeft - before.daysLeft
  const between = days > 0 ? (daysLeft - before.daysLeft) / days : 0
  return before.spread + between * (after.spread - before.spread)
}
