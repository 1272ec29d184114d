import type { CardEntry } from '../card/catalogue'
import { newSchedule, scheduleAnswer } from '../scheduling/schedule'
import type { ParameterSet, Schedule } from '../scheduling/types'
import type { CardRow } from './card-row'
import { withDerived } from './derived'
import { eventsInEffect, type EffectiveEvent } from './in-effect'
import type {
  AnswerEvent,
  CardEvent,
  CorrectedEvent,
  RefitEvent,
  SetDueEvent,
  TagEvent,
} from './events'
import { rememberedBy } from './remember'

export { withDerived }

/** The row of a shipped card that has no events. Anything but the entry's own fields is left behind. */
export function newRow(entry: CardEntry): CardRow {
  return withDerived({
    id: entry.id,
    noteId: entry.noteId,
    face: entry.face,
    kind: entry.kind,
    topic: entry.topic,
    position: entry.position,
    ...(entry.correction !== undefined && { correction: entry.correction }),
    ...newSchedule,
    suspended: 0,
    flagged: 0,
    withdrawn: 0,
    buriedUntilDay: 0,
    lastSeq: 0,
    queue: 'new',
    serveDay: 0,
    order: 0,
  })
}

/**
 * The row after one more event. The schedule of an answer is computed anew from row and parameters; it
 * equals the event's stored result.
 * @param parameters the set that an answer was scheduled with; other events need none
 * @throws RangeError for an answer without parameters, and for `undo` and `redate`, which change what came
 * before: those rows are made by `foldCard`
 */
export function applyEvent(
  row: CardRow,
  event: CardEvent,
  parameters: ParameterSet | undefined,
): CardRow {
  return withDerived({ ...changed(row, event, parameters), lastSeq: event.seq })
}

function changed(
  row: CardRow,
  event: CardEvent,
  parameters: ParameterSet | undefined,
): CardRow {
  switch (event.type) {
    case 'answer':
      return withSchedule(row, answered(row, event, parameters))
    case 'practice':
      return row
    case 'suspend':
      return { ...row, suspended: 1 }
    case 'unsuspend':
      return { ...row, suspended: 0 }
    case 'bury':
      return { ...row, buriedUntilDay: Math.max(row.buriedUntilDay, event.untilDay) }
    case 'flag':
      return { ...row, flagged: 1 }
    case 'unflag':
      return { ...row, flagged: 0 }
    case 'tag':
    case 'untag':
      return tagged(row, event)
    case 'reset':
      return withSchedule(row, newSchedule)
    case 'setDue':
      return dueInDays(row, event)
    case 'corrected':
      return corrected(row, event)
    case 'refit':
      return refitted(row, event)
    case 'undo':
    case 'redate':
      throw new RangeError(
        `an event ${event.type} reaches back: fold the whole log of its card`,
      )
  }
}

function tagged({ tags = [], ...row }: CardRow, { type, tag }: TagEvent): CardRow {
  const others = tags.filter((other) => other !== tag)
  const kept = type === 'tag' ? [...others, tag].sort() : others
  return kept.length === 0 ? row : { ...row, tags: kept }
}

/**
 * A reviewed card is due on the day of its correction, with the memory that it has: the wording that the
 * student knows is not the whole card, and the next grade tells how much of it still holds.
 */
function corrected(row: CardRow, { version, studyDay }: CorrectedEvent): CardRow {
  const unread = { ...row, unreadCorrection: version }
  if (row.dueDay === undefined) return unread
  return { ...unread, dueDay: Math.min(row.dueDay, studyDay) }
}

/** A new card has no memory that could be another one. */
function refitted(row: CardRow, { stabilityDays, difficulty }: RefitEvent): CardRow {
  return row.stabilityDays === undefined ? row : { ...row, stabilityDays, difficulty }
}

/** A new card has no memory to come back with, so it stays new. One in its steps leaves them. */
function dueInDays(row: CardRow, { studyDay, inDays }: SetDueEvent): CardRow {
  if (row.state === 'new') return row
  const { dueAt: _dueAt, stepIndex: _stepIndex, steps: _steps, ...kept } = row
  return { ...kept, state: 'review', dueDay: studyDay + inDays, buriedUntilDay: 0 }
}

function answered(
  row: CardRow,
  event: AnswerEvent,
  parameters: ParameterSet | undefined,
): Schedule {
  if (!parameters) {
    throw new RangeError(
      `the parameter set ${event.parameters} of answer ${event.id} is missing`,
    )
  }
  const { cardId, at, studyDay } = event
  return scheduleAnswer(row, event.grade, { cardId, at, studyDay }, parameters)
}

/** The row with another schedule; nothing of the old one remains, and a correction has been read. */
function withSchedule(row: CardRow, schedule: Schedule): CardRow {
  return {
    ...newRow(row),
    suspended: row.suspended,
    flagged: row.flagged,
    withdrawn: row.withdrawn,
    ...(row.tags && { tags: row.tags }),
    buriedUntilDay: row.buriedUntilDay,
    ...schedule,
  }
}

/**
 * A card's row from its whole log: what was taken back does not count, and re-dated study days count as
 * re-dated. `lastSeq` is that of the newest event of all. Whether the card is withdrawn is no event: set
 * `withdrawn` on the result and derive again.
 * @param events of this card, in any order
 * @param parameterSets by key
 * @throws RangeError when the parameter set of an answer or a refit in effect is missing
 */
export function foldCard(
  entry: CardEntry,
  events: readonly CardEvent[],
  parameterSets: ReadonlyMap<string, ParameterSet>,
): CardRow {
  const row = eventsInEffect(events).reduce((before, event, index, all) => {
    if (event.type === 'refit') {
      const counting = all.slice(0, index)
      return applyEvent(before, refitOf(event, counting, parameterSets), undefined)
    }
    const parameters = event.type === 'answer' ? event.parameters : undefined
    return applyEvent(before, event, parameterSets.get(parameters ?? ''))
  }, newRow(entry))
  return { ...row, lastSeq: events.reduce((newest, { seq }) => Math.max(newest, seq), 0) }
}

/** The event as it is without the answers that were taken back since. */
function refitOf(
  event: RefitEvent,
  before: readonly EffectiveEvent[],
  parameterSets: ReadonlyMap<string, ParameterSet>,
): RefitEvent {
  const parameters = parameterSets.get(event.parameters)
  if (!parameters) {
    throw new RangeError(
      `the parameter set ${event.parameters} of event ${event.id} is missing`,
    )
  }
  return { ...event, ...rememberedBy(before, parameters) }
}

/**
 * Which siblings of a card just answered are put off until tomorrow: those that could still be served
 * today. Learning cards are never put off.
 * @param siblings the other cards of the same note
 */
export function siblingsToBury(
  siblings: readonly CardRow[],
  studyDay: number,
): CardRow[] {
  return siblings.filter(
    ({ queue, serveDay }) =>
      (queue === 'new' || queue === 'review') && serveDay <= studyDay,
  )
}
