import type { CountedDay } from '../domain/stats/day-sums'
import { addTally, emptyTally, isEmptyTally, tallyLength } from '../domain/stats/tally'
import type { StatsSpan, StatsSpanKey } from './stats-tables'

/** Study days per row: a student's statistics are read as a few hundred rows, and an answer changes one of them. */
const spanDays = 64

/** The row in which a topic's study day stands. */
export function spanKey(topic: string, studyDay: number): StatsSpanKey {
  return [topic, Math.floor(studyDay / spanDays)]
}

/** The days of a row; their tallies are views of the row's numbers. */
export function daysOf({ topic, days, tallies }: StatsSpan): CountedDay[] {
  return Array.from(days, (studyDay, index) => ({
    studyDay,
    topic,
    tally: tallies.subarray(index * tallyLength, (index + 1) * tallyLength),
  }))
}

/** Packs days into rows. Each topic's study day comes once at most; days with nothing counted are left out. */
export function spansOf(days: readonly CountedDay[]): StatsSpan[] {
  const bySpan = new Map<string, CountedDay[]>()
  for (const day of days) {
    if (isEmptyTally(day.tally)) continue
    const key = spanKey(day.topic, day.studyDay).join(' ')
    const others = bySpan.get(key)
    if (others) others.push(day)
    else bySpan.set(key, [day])
  }
  return [...bySpan.values()].map(packed)
}

function packed(unsorted: readonly CountedDay[]): StatsSpan {
  const days = unsorted.toSorted((a, b) => a.studyDay - b.studyDay)
  const [topic, span] = spanKey(days[0]?.topic ?? '', days[0]?.studyDay ?? 0)
  const tallies = new Int32Array(days.length * tallyLength)
  days.forEach(({ tally }, index) => tallies.set(tally, index * tallyLength))
  return { topic, span, days: Int32Array.from(days, (day) => day.studyDay), tallies }
}

/** Tallies by study day and topic, while they are summed up. */
export class DayTallies {
  readonly #days = new Map<string, CountedDay>()

  add({ studyDay, topic, tally }: CountedDay): void {
    const key = `${studyDay} ${topic}`
    const day = this.#days.get(key) ?? { studyDay, topic, tally: emptyTally() }
    addTally(day.tally, tally)
    this.#days.set(key, day)
  }

  days(): CountedDay[] {
    return [...this.#days.values()]
  }
}
