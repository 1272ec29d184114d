import { eventsInEffect } from '../log/in-effect'
import type { AnswerEvent, CardEvent } from '../log/events'
import {
  addTally,
  count,
  difficultyPlace,
  emptyTally,
  gradePlace,
  isEmptyTally,
  pacePlace,
  place,
  stabilityPlace,
  type Tally,
} from './tally'

/** Cards with an interval, or a stability, of so many days count as mature and solid. */
const solidDays = 21

/** What one card adds to the statistics. */
export interface CardTallies {
  /** By study day. */
  readonly days: ReadonlyMap<number, Tally>
  /** How often it was forgotten when it came back. */
  readonly forgotten: number
  readonly answers: number
}

/**
 * What a card's whole log adds, by study day. Practice counts for nothing, and so does what was taken back.
 * @param events of one card, in any order
 */
export function cardTallies(events: readonly CardEvent[]): CardTallies {
  const days = new Map<number, Tally>()
  const on = (day: number): Tally => {
    const tally = days.get(day) ?? emptyTally()
    days.set(day, tally)
    return tally
  }
  let before: AnswerEvent | undefined
  let lastDay: number | undefined
  let forgotten = 0
  let answers = 0
  for (const event of eventsInEffect(events)) {
    if (event.type === 'reset' && before) {
      count(on(event.studyDay), place.learned, -1)
      if (isSolid(before)) count(on(event.studyDay), place.solid, -1)
      before = undefined
    }
    if (event.type !== 'answer') continue
    countAnswer(on(event.studyDay), event, before, lastDay !== event.studyDay)
    answers += 1
    if (event.stateBefore === 'review' && event.grade === 'again') forgotten += 1
    before = event
    lastDay = event.studyDay
  }
  if (before) countStanding(on(before.studyDay), before)
  return { days, forgotten, answers }
}

function countAnswer(
  tally: Tally,
  event: AnswerEvent,
  before: AnswerEvent | undefined,
  firstOfDay: boolean,
): void {
  const right = event.grade !== 'again'
  const hour = new Date(event.at).getHours()
  count(tally, place.answers)
  count(tally, place.durationMs, Math.round(event.durationMs))
  count(tally, gradePlace(event.grade))
  count(tally, pacePlace(event.durationMs))
  count(tally, place.hours + hour)
  if (right) count(tally, place.hoursRight + hour)
  if (event.stateBefore === 'new') count(tally, place.fresh)
  if (!before) count(tally, place.learned)
  count(tally, place.solid, Number(isSolid(event)) - Number(isSolid(before)))
  if (event.stateBefore !== 'review' || !firstOfDay) return
  const kind = intervalDays(before) < solidDays ? place.young : place.mature
  count(tally, right ? kind : kind + 1)
}

/** What is known of the card now stands on the day of its newest answer. */
function countStanding(tally: Tally, { result }: AnswerEvent): void {
  if (result.difficulty !== undefined) count(tally, difficultyPlace(result.difficulty))
  if (result.stabilityDays !== undefined)
    count(tally, stabilityPlace(result.stabilityDays))
}

function isSolid(event: AnswerEvent | undefined): boolean {
  return (event?.result.stabilityDays ?? 0) >= solidDays
}

function intervalDays(event: AnswerEvent | undefined): number {
  const { dueDay, lastStudyDay } = event?.result ?? {}
  return dueDay === undefined || lastStudyDay === undefined ? 0 : dueDay - lastStudyDay
}

/** What must be added to the days when a card's log has grown from one to the other; days without change are left out. */
export function tallyChanges(
  before: readonly CardEvent[],
  after: readonly CardEvent[],
): ReadonlyMap<number, Tally> {
  const changes = new Map<number, Tally>()
  for (const [day, tally] of cardTallies(after).days) changes.set(day, tally)
  for (const [day, tally] of cardTallies(before).days) {
    const change = changes.get(day) ?? emptyTally()
    addTally(change, tally, -1)
    changes.set(day, change)
  }
  for (const [day, tally] of changes) if (isEmptyTally(tally)) changes.delete(day)
  return changes
}
