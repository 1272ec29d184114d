import { addTally, at, emptyTally, place, type Tally } from './tally'

/** What was counted of one topic on one study day. */
export interface CountedDay {
  readonly studyDay: number
  readonly topic: string
  readonly tally: Tally
}

/** The tallies of each study day over some topics, or over all, from the oldest day on. */
export function sumByDay(
  rows: readonly CountedDay[],
  topics?: ReadonlySet<string>,
): ReadonlyMap<number, Tally> {
  const sums = new Map<number, Tally>()
  for (const { studyDay, topic, tally } of rows) {
    if (topics && !topics.has(topic)) continue
    const sum = sums.get(studyDay) ?? emptyTally()
    addTally(sum, tally)
    sums.set(studyDay, sum)
  }
  return new Map([...sums].sort(([a], [b]) => a - b))
}

/** Everything from one study day to another, both included, in one tally. */
export function sumOfDays(
  days: ReadonlyMap<number, Tally>,
  from: number,
  to: number,
): Tally {
  const sum = emptyTally()
  for (const [day, tally] of days) if (day >= from && day <= to) addTally(sum, tally)
  return sum
}

/** A stretch of study days in one column of a graph. */
export interface Bin {
  readonly from: number
  /** Its last day. */
  readonly to: number
  readonly answers: number
  readonly fresh: number
  readonly durationMs: number
  /** Cards with a memory, and with one that lasts three weeks or more, when it ends. */
  readonly learned: number
  readonly solid: number
}

/**
 * A period in columns of equally many days, the last of which ends today. What is known when a column
 * ends counts everything before, also from before the period.
 * @param length days per column
 */
export function bins(
  days: ReadonlyMap<number, Tally>,
  { from, today, length }: { from: number; today: number; length: number },
): readonly Bin[] {
  const count = Math.ceil((today - from + 1) / length)
  const first = today - count * length + 1
  const before = sumOfDays(days, -Infinity, first - 1)
  const sums = Array.from({ length: count }, emptyTally)
  for (const [day, tally] of days) {
    const sum = sums[Math.floor((day - first) / length)]
    if (sum) addTally(sum, tally)
  }
  let learned = at(before, place.learned)
  let solid = at(before, place.solid)
  return sums.map((sum, index) => {
    learned += at(sum, place.learned)
    solid += at(sum, place.solid)
    return {
      from: first + index * length,
      to: first + (index + 1) * length - 1,
      answers: at(sum, place.answers),
      fresh: at(sum, place.fresh),
      durationMs: at(sum, place.durationMs),
      learned,
      solid,
    }
  })
}

/** Days per column, so that a graph has at most about sixty of them: single days, weeks, or several weeks. */
export function binLength(periodDays: number): number {
  if (periodDays <= 62) return 1
  return 7 * Math.ceil(periodDays / 7 / 60)
}

export interface Streak {
  /** Study days in a row up to today, or up to yesterday while today may still come. */
  readonly current: number
  readonly longest: number
  readonly daysStudied: number
}

/** How many days in a row were studied. */
export function streakOf(days: ReadonlyMap<number, Tally>, today: number): Streak {
  const studied = [...days]
    .filter(([, tally]) => at(tally, place.answers) > 0)
    .map(([day]) => day)
  let longest = 0
  let run = 0
  let last: number | undefined
  for (const day of studied) {
    run = last === day - 1 ? run + 1 : 1
    longest = Math.max(longest, run)
    last = day
  }
  const goesOn = last !== undefined && last >= today - 1
  return { current: goesOn ? run : 0, longest, daysStudied: studied.length }
}
