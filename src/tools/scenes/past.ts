import type { CardRow } from '../../domain/log/card-row'
import type { AnswerEvent } from '../../domain/log/events'
import { applyEvent } from '../../domain/log/fold'
import { bucketKey, bucketsOf } from '../../domain/queue/counts'
import { defaultParameters } from '../../domain/scheduling/defaults'
import { parameterKey } from '../../domain/scheduling/parameter-key'
import { scheduleAnswer } from '../../domain/scheduling/schedule'
import { seededUnit } from '../../domain/scheduling/seed'
import type { Grade } from '../../domain/scheduling/types'

const minuteMs = 60_000
const dayMs = 86_400_000
const newPerDay = 9
const mostReviewsPerDay = 70

/** What a student did in the last so many study days, as the rows of the database. */
export interface Past {
  readonly reviews: readonly AnswerEvent[]
  readonly cards: readonly CardRow[]
  readonly counters: readonly object[]
  readonly days: readonly object[]
  readonly parameterSets: readonly object[]
  readonly meta: readonly object[]
}

/**
 * A made-up student: some new cards a day in the order of learning, most reviews in time and right, now and
 * then a day off. The same every time.
 * @param rows every card as it is when nothing was answered
 * @param today the study day after the last one
 */
export function madeUpPast(
  rows: readonly CardRow[],
  today: number,
  daysOfStudy: number,
): Past {
  const cards = new Map(rows.map((row) => [row.id, row]))
  const reviews: AnswerEvent[] = []
  const answer = (id: string, day: number): void => {
    const row = cards.get(id)
    if (!row) return
    const event = answerOf(row, day, reviews.length + 1)
    reviews.push(event)
    cards.set(id, applyEvent(row, event, defaultParameters))
  }
  for (let day = today - daysOfStudy; day < today; day++) {
    if (seededUnit('day off', String(day), 0) < 0.14) continue
    const due = [...cards.values()]
      .filter((row) => row.queue === 'review' && row.serveDay <= day)
      .slice(0, mostReviewsPerDay)
    const fresh = [...cards.values()]
      .filter(({ queue }) => queue === 'new')
      .toSorted((a, b) => a.position - b.position)
      .slice(0, newPerDay)
    for (const { id } of [...due, ...fresh]) {
      answer(id, day)
      while (cards.get(id)?.queue === 'learning') answer(id, day)
    }
  }
  const changed = [...cards.values()]
  return {
    reviews,
    cards: changed,
    counters: countersOf(changed, today - 1),
    days: daysOf(reviews),
    parameterSets: [{ ...defaultParameters, key: parameterKey(defaultParameters) }],
    meta: [{ key: 'day', foldDay: today - 1, lastStudyDay: today - 1 }],
  }
}

function answerOf(row: CardRow, studyDay: number, seq: number): AnswerEvent {
  const hour = [8, 9, 12, 13, 16, 19, 20, 20, 21][seq % 9] ?? 12
  const begun = new Date(studyDay * dayMs).setUTCHours(hour) + (seq % 50) * minuteMs
  const at = begun + new Date(begun).getTimezoneOffset() * minuteMs
  const grade = gradeOf(row, seq)
  const durationMs = 3_000 + Math.round(seededUnit('pace', row.id, seq) ** 2 * 22_000)
  return {
    type: 'answer',
    seq,
    id: `past-${seq}`,
    cardId: row.id,
    at,
    studyDay,
    writer: 'newtab',
    grade,
    durationMs,
    rawDurationMs: durationMs,
    parameters: parameterKey(defaultParameters),
    result: scheduleAnswer(
      row,
      grade,
      { cardId: row.id, at, studyDay },
      defaultParameters,
    ),
    stateBefore: row.state,
  }
}

/** Some cards are harder than others, and what was just learned is seldom forgotten within its steps. */
function gradeOf(row: CardRow, seq: number): Grade {
  const luck = seededUnit('luck', row.id, seq)
  const hard = seededUnit('hard', row.id, 0)
  const forgotten = (row.state === 'review' ? 0.05 : 0.1) + hard ** 3 * 0.3
  if (luck < forgotten) return 'again'
  if (luck < forgotten + 0.1) return 'hard'
  return luck > 0.94 ? 'easy' : 'good'
}

function countersOf(rows: readonly CardRow[], foldDay: number): object[] {
  const counts = new Map<string, { bucket: object; count: number }>()
  for (const bucket of rows.flatMap((row) => bucketsOf(row, foldDay))) {
    const key = bucketKey(bucket).join(' ')
    counts.set(key, { bucket, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()].map(({ bucket, count }) => ({ ...bucket, count }))
}

function daysOf(reviews: readonly AnswerEvent[]): object[] {
  const days = new Map<number, AnswerEvent[]>()
  for (const event of reviews)
    days.set(event.studyDay, [...(days.get(event.studyDay) ?? []), event])
  return [...days].map(([studyDay, events]) => ({
    studyDay,
    answers: events.length,
    newCards: events.filter(({ stateBefore }) => stateBefore === 'new').length,
    reviews: events.filter(({ stateBefore }) => stateBefore === 'review').length,
    durationMs: events.reduce((sum, { durationMs }) => sum + durationMs, 0),
  }))
}
