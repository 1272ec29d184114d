import type { CardEntry } from '../../../src/domain/card/catalogue'
import { cardId } from '../../../src/domain/card/ids'
import type { CardRow } from '../../../src/domain/log/card-row'
import type { AnswerEvent } from '../../../src/domain/log/events'
import { newRow, withDerived } from '../../../src/domain/log/fold'
import { parameterKey } from '../../../src/domain/scheduling/parameter-key'
import { newSchedule, scheduleAnswer } from '../../../src/domain/scheduling/schedule'
import type { Grade, ParameterSet, Schedule } from '../../../src/domain/scheduling/types'

const minuteMs = 60_000
const dayMs = 86_400_000

/** How many answers every card has that is not new. */
export const answersPerCard = 10

/** Mostly right, with a lapse here and there, so that intervals of days and of years occur. */
const careers: readonly (readonly Grade[])[] = [
  'good good good good again good good good good good',
  'good good good hard good good again good good good',
  'again good good good good hard good good good good',
  'easy good good again good again good good hard good',
].map((grades) => grades.split(' ') as Grade[])

/** A card with the answers that made it; `seq` counts on from the number given. */
export interface StudiedCard {
  readonly row: CardRow
  readonly events: readonly AnswerEvent[]
}

/** Kinds whose answer one key shows; others would have to be answered first. */
const turnedByOneKey: ReadonlySet<CardEntry['kind']> = new Set(['basic', 'cloze', 'term'])

/** Of the cards given those that a benchmark can study by two keys: one for the answer and one for the grade. */
export function turnedCards(entries: readonly CardEntry[]): CardEntry[] {
  return entries.filter(({ kind }) => turnedByOneKey.has(kind))
}

/**
 * The cards of a benchmark: the shipped ones first, then made-up ones in pairs of siblings, as many as
 * are asked for. The shipped ones are what a day serves, because only they have a text to draw.
 */
export function benchEntries(shipped: readonly CardEntry[], cards: number): CardEntry[] {
  const entries = shipped.slice(0, cards)
  for (let position = entries.length; position < cards; position++) {
    const noteId = `bench-note-${Math.floor(position / 2)}`
    const face = position % 2 === 0 ? 'definition' : 'term'
    const topic = shipped[position % shipped.length]?.topic ?? ''
    const id = cardId(noteId, face)
    entries.push({ id, noteId, face, kind: 'term', topic, position })
  }
  return entries
}

/**
 * By how many days a card is due before (negative) or after today; undefined: it is new. A tenth of all
 * cards is new. Of the shipped ones three quarters of the rest are due today; of the others a third are a
 * backlog of two months. So a day of a large deck is overloaded, and still serves shipped cards as long
 * as 200 of them, the window of the queue, are due today.
 */
export function dueIn(index: number, isShipped: boolean): number | undefined {
  if (index % 10 === 9) return undefined
  const spread = Math.floor(index / 10)
  if (isShipped) {
    if (index % 8 < 6) return 0
    return index % 8 === 6 ? 1 + (spread % 60) : -1 - (spread % 20)
  }
  return index % 10 < 3 ? -1 - (spread % 60) : 1 + (spread % 200)
}

/**
 * One card as ten answers have made it, each given on the day on which it was due: the row is the fold
 * of the events.
 * @param due study day on which it is due now; sooner when its last interval is shorter than that
 */
export function studiedCard(
  entry: CardEntry,
  index: number,
  { today, due, firstSeq }: { today: number; due: number; firstSeq: number },
  parameters: ParameterSet,
  newId: () => string,
): StudiedCard {
  const career = careers[index % careers.length] ?? []
  const answers = answersFromDayZero(entry.id, career, parameters)
  const last = answers.at(-1)?.result
  const interval = (last?.dueDay ?? 0) - (last?.lastStudyDay ?? 0)
  const shift = Math.min(due, today - 1 + interval) - (last?.dueDay ?? 0)
  const key = parameterKey(parameters)
  const events = answers.map(({ grade, at, studyDay, result, stateBefore }, number) => ({
    type: 'answer' as const,
    seq: firstSeq + number,
    id: newId(),
    cardId: entry.id,
    at: at + shift * dayMs,
    studyDay: studyDay + shift,
    writer: 'newtab' as const,
    grade,
    durationMs: 4000 + ((index * 37 + number * 613) % 9000),
    rawDurationMs: 4000 + ((index * 37 + number * 613) % 9000),
    parameters: key,
    result: shifted(result, shift),
    stateBefore,
  }))
  const schedule = events.at(-1)?.result ?? newSchedule
  const lastSeq = events.at(-1)?.seq ?? 0
  return { row: withDerived({ ...newRow(entry), ...schedule, lastSeq }), events }
}

/** Answers from study day 0 on; how they are scheduled depends on days between them only. */
function answersFromDayZero(
  id: string,
  career: readonly Grade[],
  parameters: ParameterSet,
) {
  let schedule: Schedule = newSchedule
  let at = dayMs / 2
  return career.map((grade) => {
    const { state: stateBefore } = schedule
    if (schedule.dueDay !== undefined) at = schedule.dueDay * dayMs + dayMs / 2
    else at += stateBefore === 'new' ? 0 : 10 * minuteMs
    const studyDay = Math.floor(at / dayMs)
    schedule = scheduleAnswer(schedule, grade, { cardId: id, at, studyDay }, parameters)
    return { grade, at, studyDay, result: schedule, stateBefore }
  })
}

function shifted(schedule: Schedule, days: number): Schedule {
  const { lastStudyDay, dueDay, dueAt } = schedule
  return {
    ...schedule,
    ...(lastStudyDay !== undefined && { lastStudyDay: lastStudyDay + days }),
    ...(dueDay !== undefined && { dueDay: dueDay + days }),
    ...(dueAt !== undefined && { dueAt: dueAt + days * dayMs }),
  }
}
