import type { CardRow } from '../domain/log/card-row'
import type { Writer } from '../domain/log/events'
import { siblingsToBury } from '../domain/log/fold'
import { countDelta } from '../domain/queue/counts'
import { parameterKey } from '../domain/scheduling/parameter-key'
import { scheduleAnswer } from '../domain/scheduling/schedule'
import type { Grade, ParameterSet } from '../domain/scheduling/types'
import { append, change, type Change } from './append'
import { changeCounters } from './counters'
import type { MyodeckDatabase } from './database'
import { changeDay } from './days'
import { Refused } from './refusal'
import { enterDay } from './study-clock'

export interface Answer {
  readonly cardId: string
  readonly noteId: string
  /** `lastSeq` of the card's row when the page drew it. */
  readonly expectedSeq: number
  readonly grade: Grade
  /** The raw instant, epoch ms. */
  readonly at: number
  readonly durationMs: number
  readonly rawDurationMs: number
  readonly writer: Writer
  /** Makes a new random id. */
  readonly newId: () => string
  readonly parameters: ParameterSet
  /** The other cards of the note are not put off until tomorrow. */
  readonly siblingsStay?: boolean
}

export interface Recorded {
  readonly id: string
  readonly rows: readonly CardRow[]
}

/**
 * Stores one answer: the event, the card's row, the burial of its siblings, counters and day totals,
 * in one strict transaction. When the returned promise resolves, the answer is on the disk.
 * @returns the event's id, and the rows as they now are: the answered card first, then its buried siblings.
 * @throws Refused when the card was changed since the page drew it; nothing is then stored.
 */
export function recordAnswer(db: MyodeckDatabase, answer: Answer): Promise<Recorded> {
  // Said to be async, so that Dexie keeps the transaction through the functions that it waits for together.
  return db.transaction('rw', answerStores(db), async () =>
    answerInTransaction(db, answer),
  )
}

/** The stores that an answer writes to. */
export function answerStores(db: MyodeckDatabase) {
  return [db.reviews, db.cards, db.counters, db.days, db.meta, db.parameterSets]
}

/** As `recordAnswer`, inside the caller's transaction over `answerStores`. */
export async function answerInTransaction(
  db: MyodeckDatabase,
  answer: Answer,
): Promise<Recorded> {
  const { cardId, parameters, at } = answer
  const [{ today, foldDay }, family] = await Promise.all([
    enterDay(db, at, parameters.dayStartMinutes),
    db.cards.where('noteId').equals(answer.noteId).toArray(),
    keepParameters(db, parameters),
  ])
  const before = family.find(({ id }) => id === cardId)
  if (!before) throw new Refused('unknownCard')
  if (before.lastSeq !== answer.expectedSeq) throw new Refused('answeredElsewhere')
  const result = scheduleAnswer(
    before,
    answer.grade,
    { cardId, at, studyDay: today },
    parameters,
  )
  const event = {
    type: 'answer',
    id: answer.newId(),
    cardId,
    at,
    studyDay: today,
    writer: answer.writer,
    grade: answer.grade,
    durationMs: answer.durationMs,
    rawDurationMs: answer.rawDurationMs,
    parameters: parameterKey(parameters),
    result,
    stateBefore: before.state,
  } as const
  const others = family.filter(({ id }) => id !== cardId)
  const siblings = answer.siblingsStay ? [] : siblingsToBury(others, today)
  const changes: Change[] = [
    change(before, event, parameters),
    ...siblings.map((sibling) => {
      const burial = {
        type: 'bury',
        id: answer.newId(),
        cardId: sibling.id,
        at,
        studyDay: today,
        writer: answer.writer,
        untilDay: today + 1,
        cause: event.id,
      } as const
      return change(sibling, burial, parameters)
    }),
  ]
  // At once: each wait for the database comes on top of the time until the next card.
  const [rows] = await Promise.all([
    append(db, changes),
    changeCounters(
      db,
      changes.flatMap(({ row, changed }) => countDelta(row, changed, foldDay)),
    ),
    changeDay(db, today, event, 1),
  ])
  return { id: event.id, rows }
}

/** A parameter set is stored once, under a key made of its content, and never changed. */
export async function keepParameters(
  db: MyodeckDatabase,
  parameters: ParameterSet,
): Promise<string> {
  const key = parameterKey(parameters)
  if (!(await db.parameterSets.get(key)))
    await db.parameterSets.put({ ...parameters, key })
  return key
}
