import {
  conformalInterval,
  type Acquaintance,
  type ScoreInterval,
} from './conformal-interval'
import { neverSeen, type DeckColumns } from './deck-columns'
import { marksOf, rowsOf, type ExamGoal } from './exam-goal'
import { basisOfKeeping, basisOfStopping } from './forecast-basis'
import type { DayLoad, Foretold } from './foretell'

/** What of some cards will be known on the exam day. */
export interface Outlook {
  readonly cards: number
  /** Cards that were answered at least once. */
  readonly seen: number
  /** If the plan is kept, and if nothing is studied any more: 8 of 10 exams end inside. */
  readonly keep: ScoreInterval
  readonly stop: ScoreInterval
}

export interface TopicOutlook extends Outlook {
  /** Index of the topic. */
  readonly topic: number
  /** Expected marks that a minute of the plan brings in this topic; 0 when it gets none. */
  readonly worth: number
}

/** What is known of one exam before it. */
export interface ExamReport {
  readonly whole: Outlook
  /** The weakest first. */
  readonly topics: readonly TopicOutlook[]
  readonly load: readonly DayLoad[]
  /** Share of the cards known on exam day if the plan is kept until the end of a day and nothing is studied after it. */
  readonly path: readonly PathPoint[]
}

export interface PathPoint {
  readonly day: number
  readonly share: number
}

/** Of 100 exams so many end inside what is shown. */
const confidence = 80

/** What a report is made from. */
export interface Reported {
  readonly goal: ExamGoal
  /** Its place among the exams of the plan. */
  readonly exam: number
  readonly deck: DeckColumns
  readonly foretold: Foretold
  readonly today: number
  /** What is known of the student herself. */
  readonly known: Acquaintance
}

/** Sums up what was foretold for one exam. */
export function examReport(reported: Reported): ExamReport {
  const { goal, exam, deck, foretold } = reported
  const rows = rowsOf(goal, deck)
  const keep = foretold.keep[exam] ?? new Float64Array()
  const stop = foretold.stop[exam] ?? new Float64Array()
  const whole = outlookOf(reported, rows)
  const topics = [...new Set(rows.map((row) => deck.topic[row] ?? 0))].map((topic) => {
    const some = rows.filter((row) => deck.topic[row] === topic)
    const gain = some.reduce(
      (sum, row) =>
        sum + marksOf(goal, deck, row) * ((keep[row] ?? 0) - (stop[row] ?? 0)),
      0,
    )
    const minutes = sumOf(foretold.seconds, some) / 60
    return {
      topic,
      ...outlookOf(reported, some),
      worth: minutes > 0 ? gain / minutes : 0,
    }
  })
  return {
    whole,
    topics: topics.sort((one, other) => one.keep.share - other.keep.share),
    load: foretold.load.filter(({ day }) => day < goal.day),
    path: pathOf(
      foretold.gains[exam] ?? new Float64Array(),
      sumOf(stop, rows),
      rows.length,
      reported.today,
    ),
  }
}

/** What is foretold of some rows. */
function outlookOf(
  { goal, exam, deck, foretold, today, known }: Reported,
  rows: readonly number[],
): Outlook {
  const seen = rows.filter((row) => deck.lastDay[row] !== neverSeen)
  const daysLeft = Math.max(0, goal.day - today)
  const kept = basisOfKeeping(foretold, exam, rows)
  // Cards never seen are surely not known if she stops: only those that were seen are in doubt.
  const stopped = basisOfStopping(foretold, exam, seen)
  const part = seen.length / Math.max(1, rows.length)
  const ofSeen = conformalInterval(stopped, known, daysLeft, confidence)
  return {
    cards: rows.length,
    seen: seen.length,
    keep: conformalInterval(kept, known, daysLeft, confidence),
    stop: {
      low: part * ofSeen.low,
      share: part * ofSeen.share,
      high: part * ofSeen.high,
    },
  }
}

/** @param known cards that would be known if nothing were studied any more */
function pathOf(
  gains: Float64Array,
  known: number,
  cards: number,
  today: number,
): PathPoint[] {
  let recalled = known
  return Array.from(gains, (gain, index) => {
    recalled += gain
    return { day: today + index, share: recalled / Math.max(1, cards) }
  })
}

function sumOf(values: Float64Array, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + (values[row] ?? 0), 0)
}
