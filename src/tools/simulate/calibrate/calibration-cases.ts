import type { Scenario } from '../options'

/** An exam to calibrate on: days, cards and minutes a day. */
type Exam = readonly [days: number, cards: number, minutes: number]

/** From scarce time to ample, from a week to four months. */
const shortExams: readonly Exam[] = [
  [7, 60, 20],
  [7, 150, 10],
  [10, 200, 15],
  [14, 120, 5],
  [14, 300, 10],
  [14, 300, 20],
  [21, 500, 15],
  [30, 100, 4],
  [30, 300, 10],
  [30, 300, 20],
  [40, 500, 10],
]
/** They take much longer to simulate, so there are fewer of them. */
const longExams: readonly Exam[] = [
  [60, 300, 10],
  [75, 200, 5],
  [90, 300, 8],
  [120, 250, 6],
]
const missedShares = [0, 0.1, 0.2] as const

/** Seeds of these students; those of any others must lie elsewhere. */
const firstSeed = 500_000

/**
 * The simulated students on whom intervals are calibrated, one in each scenario. Their memory and speed are their own.
 * @param rounds how many students there are of each short exam; half as many of each long one
 */
export function calibrationCases(rounds: number): Scenario[] {
  const exams = Array.from({ length: rounds }, (_, round) =>
    round % 2 === 0 ? [...shortExams, ...longExams] : shortExams,
  ).flat()
  return exams.map(([days, cards, minutes], index) => ({
    cards,
    days,
    minutes,
    students: 1,
    seed: firstSeed + index,
    memory: 'other',
    steps: index % 4 === 3 ? 'two-steps' : 'light',
    miss: missedShares[index % missedShares.length] ?? 0,
  }))
}
