import type { Scenario } from '../options'
import type { MemoryKind } from '../truth'

/** An exam to calibrate on: days, cards and minutes a day. */
type Exam = readonly [days: number, cards: number, minutes: number]

/** From scarce time to ample, from four days to six weeks. */
const shortExams: readonly Exam[] = [
  [4, 80, 12],
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
/** Up to four months: they take much longer to simulate, so there are fewer of them. */
const longExams: readonly Exam[] = [
  [50, 200, 6],
  [60, 300, 10],
  [75, 200, 5],
  [90, 300, 8],
  [120, 250, 6],
]
const missedShares = [0, 0.1, 0.25] as const

/** Seeds of these students, of short and of long exams; those of any others must lie elsewhere. */
const firstSeeds = { short: 500_000, long: 540_000 } as const

/**
 * The simulated students on whom intervals are calibrated, one in each scenario: as many with a memory and a speed of
 * their own as such as the model believes, of whom less is in doubt. Nobody can tell who is which, so intervals of 80 in
 * 100 hold a little too seldom for the former and a little too often for the latter.
 * @param rounds how many of either there are of each short exam; a third as many of each long one
 */
export function calibrationCases(rounds: number): Scenario[] {
  return [
    ...casesOf(shortExams, rounds, firstSeeds.short),
    ...casesOf(longExams, Math.ceil(rounds / 3), firstSeeds.long),
  ]
}

function casesOf(exams: readonly Exam[], rounds: number, firstSeed: number): Scenario[] {
  return Array.from({ length: rounds }, (_, round) =>
    exams.flatMap((exam, place) => {
      const index = round * exams.length + place
      const seed = firstSeed + 2 * index
      const miss = missedShares[(index + round) % missedShares.length] ?? 0
      const other = caseOf(exam, 'other', seed + 1, round, miss)
      return [caseOf(exam, 'default', seed, round, miss), other]
    }),
  ).flat()
}

function caseOf(
  [days, cards, minutes]: Exam,
  memory: MemoryKind,
  seed: number,
  round: number,
  miss: number,
): Scenario {
  const steps = round % 3 === 2 ? 'two-steps' : 'light'
  return { days, cards, minutes, students: 1, seed, memory, steps, miss }
}
