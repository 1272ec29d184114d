import { recallAfter } from '../scheduling/retrievability'
import type { ParameterSet } from '../scheduling/types'
import type { CountedDay } from './day-sums'
import {
  at,
  paceEnds,
  place,
  stabilityClasses,
  stabilityEnds,
  stabilityOfClass,
  type Tally,
} from './tally'

/** How many of so many. */
export interface Share {
  readonly right: number
  readonly of: number
}

/** What was known at first reviews of the day: of cards with a short interval, a long one, and of all. */
export interface Retention {
  readonly young: Share
  readonly mature: Share
  readonly all: Share
}

export function retentionOf(tally: Tally): Retention {
  const young = share(tally, place.young)
  const mature = share(tally, place.mature)
  const all = { right: young.right + mature.right, of: young.of + mature.of }
  return { young, mature, all }
}

function share(tally: Tally, first: number): Share {
  const right = at(tally, first)
  return { right, of: right + at(tally, first + 1) }
}

/** Answers per hour of the day, 0 … 23. */
export function hoursOf(tally: Tally): readonly Share[] {
  return Array.from({ length: 24 }, (_, hour) => ({
    right: at(tally, place.hoursRight + hour),
    of: at(tally, place.hours + hour),
  }))
}

/** Answers per class of time, as `paceEnds` has them, and one without an end. */
export function pacesOf(tally: Tally): readonly number[] {
  return several(tally, place.pace, paceEnds.length + 1)
}

/** Answered cards per difficulty 1 … 10. */
export function difficultiesOf(tally: Tally): readonly number[] {
  return several(tally, place.difficulty, 10)
}

function several(tally: Tally, first: number, length: number): number[] {
  return Array.from({ length }, (_, index) => at(tally, first + index))
}

/** Answered cards per stability, as `stabilityEnds` has them, and one class without an end. */
export function stabilitiesOf(tally: Tally): readonly number[] {
  const counts = Array.from({ length: stabilityEnds.length + 1 }, () => 0)
  for (let index = 0; index < stabilityClasses; index++) {
    const days = stabilityOfClass(index)
    const found = stabilityEnds.findIndex((end) => days < end)
    const kind = found === -1 ? stabilityEnds.length : found
    counts[kind] = (counts[kind] ?? 0) + at(tally, place.stability + index)
  }
  return counts
}

/** What is known today: answered cards by recall, and how many of them would be known on average. */
export interface Known {
  /** Cards with a recall up to 10 %, 20 % … 100 %. */
  readonly byRecall: readonly number[]
  readonly cards: number
  /** Sum of their recalls. */
  readonly expected: number
}

/** What would be known on a study day if it were asked then. */
export function knownOn(
  studyDay: number,
  days: Iterable<readonly [number, Tally]>,
  parameters: ParameterSet,
): Known {
  const byRecall = Array.from({ length: 10 }, () => 0)
  let cards = 0
  let expected = 0
  for (const [day, tally] of days)
    for (let index = 0; index < stabilityClasses; index++) {
      const count = at(tally, place.stability + index)
      if (count === 0) continue
      const elapsed = Math.max(0, studyDay - day)
      const recall = recallAfter(elapsed, stabilityOfClass(index), parameters)
      const kind = Math.min(9, Math.max(0, Math.ceil(recall * 10) - 1))
      byRecall[kind] = (byRecall[kind] ?? 0) + count
      cards += count
      expected += count * recall
    }
  return { byRecall, cards, expected }
}

/** A topic, and how much of what was learned of it would be known today. */
export interface TopicKnown {
  readonly topic: string
  readonly cards: number
  readonly recall: number
}

/** The topics of which the least would be known today, weakest first; those never studied are left out. */
export function weakestTopics(
  studyDay: number,
  rows: readonly CountedDay[],
  parameters: ParameterSet,
  topics?: ReadonlySet<string>,
): readonly TopicKnown[] {
  const byTopic = new Map<string, [number, Tally][]>()
  for (const { topic, studyDay: day, tally } of rows) {
    if (topics && !topics.has(topic)) continue
    const days = byTopic.get(topic)
    if (days) days.push([day, tally])
    else byTopic.set(topic, [[day, tally]])
  }
  return [...byTopic]
    .map(([topic, days]) => {
      const { cards, expected } = knownOn(studyDay, days, parameters)
      return { topic, cards, recall: cards === 0 ? 1 : expected / cards }
    })
    .filter(({ cards }) => cards > 0)
    .sort((a, b) => a.recall - b.recall || a.topic.localeCompare(b.topic))
}
