import type { Foretold } from './foretell'

/** What the forecast of some cards rests on: from it follows how far they may end from it. */
export interface ForecastBasis {
  /** How many they are. */
  readonly cards: number
  /** Mean of their recalls on the exam day, 0 … 1. */
  readonly share: number
  /**
   * Mean of recall times its complement, 0 … 0.25: what chance has to act on, and what share they gain when the student
   * remembers better than foretold by one unit of logit. 0 when every card is surely known or surely not.
   */
  readonly open: number
  /** What the time that is planned for them is worth at its price, in cards per card. 0 if nothing is studied. */
  readonly planned: number
}

/** The basis of what is foretold of some rows for one exam if the plan is kept. */
export function basisOfKeeping(
  { keep, openKeep, timeWorth }: Foretold,
  exam: number,
  rows: readonly number[],
): ForecastBasis {
  return {
    cards: rows.length,
    share: meanOf(keep[exam], rows),
    open: meanOf(openKeep[exam], rows),
    planned: meanOf(timeWorth[exam], rows),
  }
}

/** The same if nothing is studied any more. */
export function basisOfStopping(
  { stop }: Foretold,
  exam: number,
  rows: readonly number[],
): ForecastBasis {
  const open = stop[exam]?.map((recall) => recall * (1 - recall))
  return {
    cards: rows.length,
    share: meanOf(stop[exam], rows),
    open: meanOf(open, rows),
    planned: 0,
  }
}

function meanOf(values: Float64Array | undefined, rows: readonly number[]): number {
  if (!values || rows.length === 0) return 0
  return rows.reduce((sum, row) => sum + (values[row] ?? 0), 0) / rows.length
}
