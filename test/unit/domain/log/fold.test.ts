import { createEmptyCard, fsrs, Rating } from 'ts-fsrs'
import { expect, test } from 'vitest'
import type { AnswerEvent, CardEvent } from '../../../../src/domain/log/events'
import {
  applyEvent,
  foldCard,
  newRow,
  siblingsToBury,
  withDerived,
} from '../../../../src/domain/log/fold'
import type { CardRow } from '../../../../src/domain/log/card-row'
import { defaultParameters } from '../../../../src/domain/scheduling/defaults'
import { parameterKey } from '../../../../src/domain/scheduling/parameter-key'
import { newSchedule, scheduleAnswer } from '../../../../src/domain/scheduling/schedule'
import type {
  Grade,
  ParameterSet,
  Schedule,
} from '../../../../src/domain/scheduling/types'
import { allFours } from '../scheduling/samples'
import { dayMs, firstDay } from './deck'

const entry = {
  id: 'fibre:term',
  noteId: 'fibre',
  face: 'term',
  kind: 'term',
  topic: 'fibre-types',
  position: 7,
} as const
const unfuzzed: ParameterSet = { ...defaultParameters, fuzz: false }
const sets = new Map([[parameterKey(unfuzzed), unfuzzed]])

function event(
  seq: number,
): Pick<CardEvent, 'seq' | 'id' | 'cardId' | 'at' | 'studyDay' | 'writer'> {
  return {
    seq,
    id: `event-${seq}`,
    cardId: entry.id,
    at: firstDay * dayMs,
    studyDay: firstDay,
    writer: 'newtab',
  }
}

function answer(
  seq: number,
  grade: Grade,
  change: Partial<AnswerEvent> = {},
): AnswerEvent {
  return {
    ...event(seq),
    type: 'answer',
    grade,
    durationMs: 3_000,
    rawDurationMs: 3_000,
    parameters: parameterKey(unfuzzed),
    result: newSchedule,
    stateBefore: 'new',
    ...change,
  }
}

function fold(...events: CardEvent[]): CardRow {
  return foldCard(entry, events, sets)
}

/** A card in review, due on `firstDay`. */
const review: CardRow = withDerived({
  ...newRow(entry),
  state: 'review',
  stabilityDays: 5,
  difficulty: 5,
  lastStudyDay: firstDay - 5,
  dueDay: firstDay,
  answers: 2,
})

test('a new row holds the entry, no memory and its place in the learning order', () => {
  expect(newRow(entry)).toEqual({
    ...entry,
    state: 'new',
    answers: 0,
    lapses: 0,
    suspended: 0,
    flagged: 0,
    withdrawn: 0,
    buriedUntilDay: 0,
    lastSeq: 0,
    queue: 'new',
    serveDay: 0,
    order: 7,
  })
})

test('a learning card waits by its instant', () => {
  expect(fold(answer(1, 'good'))).toMatchObject({
    queue: 'learning',
    serveDay: 0,
    order: firstDay * dayMs + 600_000,
    lastSeq: 1,
  })
})

test('a review waits by its due day, in a shuffled order that changes with every answer', () => {
  const again = withDerived({ ...review, answers: 3 })
  expect(review).toMatchObject({ queue: 'review', serveDay: firstDay })
  expect(review.order).toBeGreaterThanOrEqual(0)
  expect(review.order).toBeLessThan(1)
  expect(again.order).not.toBe(review.order)
})

test('a burial puts off new cards and reviews, and never shortens a longer one', () => {
  const bury = (seq: number, untilDay: number): CardEvent => ({
    ...event(seq),
    type: 'bury',
    untilDay,
  })
  const buried = applyEvent(review, bury(3, firstDay + 1), undefined)
  expect(buried).toMatchObject({ buriedUntilDay: firstDay + 1, serveDay: firstDay + 1 })
  expect(applyEvent(buried, bury(4, firstDay), undefined)).toMatchObject({
    serveDay: firstDay + 1,
  })
  expect(fold(bury(1, firstDay + 1))).toMatchObject({
    queue: 'new',
    serveDay: firstDay + 1,
  })
})

test('a burial puts off a learning card too', () => {
  const buried = fold(answer(1, 'again'), {
    ...event(2),
    type: 'bury',
    untilDay: firstDay + 1,
  })
  expect(buried).toMatchObject({ queue: 'learning', serveDay: firstDay + 1 })
})

test('a suspended card leaves its queue and comes back as it was', () => {
  const suspended = applyEvent(review, { ...event(3), type: 'suspend' }, undefined)
  const back = applyEvent(suspended, { ...event(4), type: 'unsuspend' }, undefined)
  expect(suspended).toEqual({
    ...review,
    suspended: 1,
    lastSeq: 3,
    queue: 'suspended',
    serveDay: 0,
    order: 7,
  })
  expect(back).toEqual({ ...review, lastSeq: 4 })
})

test('flag and unflag change nothing but the flag', () => {
  const flagged = applyEvent(review, { ...event(3), type: 'flag' }, undefined)
  const back = applyEvent(flagged, { ...event(4), type: 'unflag' }, undefined)
  expect(flagged).toEqual({ ...review, flagged: 1, lastSeq: 3 })
  expect(back).toEqual({ ...review, lastSeq: 4 })
})

test('an answer keeps the marks of the card', () => {
  const marked: CardRow = {
    ...review,
    flagged: 1,
    suspended: 1,
    withdrawn: 1,
    buriedUntilDay: 9,
  }
  expect(applyEvent(marked, answer(3, 'good'), unfuzzed)).toMatchObject({
    flagged: 1,
    suspended: 1,
    withdrawn: 1,
    buriedUntilDay: 9,
    queue: 'withdrawn',
    answers: 3,
  })
})

test('the order of truth is the sequence number, not the order of the list nor the clock', () => {
  const first = answer(1, 'again', { at: firstDay * dayMs + 5_000 })
  const second = answer(2, 'easy', { at: firstDay * dayMs })
  expect(fold(second, first)).toEqual(fold(first, second))
  expect(fold(second, first)).toMatchObject({ state: 'review', answers: 2 })
})

test('an undone answer does not count, an undone undo does again', () => {
  const undo = { ...event(2), type: 'undo', target: 'event-1' } as const
  const redo = { ...event(3), type: 'undo', target: 'event-2' } as const
  expect(fold(answer(1, 'easy'), undo)).toEqual({ ...newRow(entry), lastSeq: 2 })
  expect(fold(answer(1, 'easy'), undo, redo)).toEqual({
    ...fold(answer(1, 'easy')),
    lastSeq: 3,
  })
})

test('re-dating counts earlier study days, burials and instants as at most now, later ones as they are', () => {
  const wrong = { studyDay: firstDay + 365, at: (firstDay + 365) * dayMs }
  const redate = { ...event(3), type: 'redate', toDay: firstDay } as const
  const bury = { ...event(2), ...wrong, type: 'bury', untilDay: firstDay + 366 } as const
  expect(fold(answer(1, 'again', wrong), bury, redate)).toEqual({
    ...fold(answer(1, 'again'), { ...bury, untilDay: firstDay }),
    lastSeq: 3,
  })
  const tomorrow = answer(4, 'easy', {
    studyDay: firstDay + 1,
    at: (firstDay + 1) * dayMs,
  })
  expect(fold(answer(1, 'again', wrong), redate, tomorrow)).toMatchObject({
    lastStudyDay: firstDay + 1,
  })
})

test('events that reach back, and answers without their parameters, are refused', () => {
  const undo = { ...event(3), type: 'undo', target: 'event-1' } as const
  const redate = { ...event(3), type: 'redate', toDay: firstDay } as const
  expect(() => applyEvent(review, undo, undefined)).toThrow(RangeError)
  expect(() => applyEvent(review, redate, undefined)).toThrow(RangeError)
  expect(() => fold(answer(1, 'good', { parameters: 'p0' }))).toThrow(
    'the parameter set p0 of answer event-1 is missing',
  )
})

test('siblings are put off when they could still be served today, never while they are learned', () => {
  const rows = {
    fresh: newRow(entry),
    due: review,
    overdue: withDerived({ ...review, dueDay: firstDay - 3 }),
    tomorrow: withDerived({ ...review, dueDay: firstDay + 1 }),
    buried: withDerived({ ...newRow(entry), buriedUntilDay: firstDay + 1 }),
    learning: fold(answer(1, 'again')),
    suspended: withDerived({ ...review, suspended: 1 }),
    withdrawn: withDerived({ ...review, withdrawn: 1 }),
  }
  expect(siblingsToBury(Object.values(rows), firstDay)).toEqual([
    rows.fresh,
    rows.due,
    rows.overdue,
  ])
})

test('F15: every sequence of four grades, folded from its log, equals stepwise scheduling', () => {
  for (const four of allFours) {
    let schedule: Schedule = newSchedule
    const events = four.map((grade, index) => {
      const studyDay = schedule.dueDay ?? schedule.lastStudyDay ?? firstDay
      const moment = { cardId: entry.id, at: studyDay * dayMs, studyDay }
      const stateBefore = schedule.state
      schedule = scheduleAnswer(schedule, grade, moment, unfuzzed)
      return answer(index + 1, grade, { ...moment, result: schedule, stateBefore })
    })
    expect(fold(...events)).toMatchObject(schedule)
  }
})

test('F16: taking back each grade leads to the card that ts-fsrs rolls back to', () => {
  const peer = fsrs()
  const learned = [
    [Rating.Again, 'again'],
    [Rating.Hard, 'hard'],
    [Rating.Good, 'good'],
    [Rating.Easy, 'easy'],
  ] as const
  const easy = peer.next(createEmptyCard(), new Date(firstDay * dayMs), Rating.Easy).card
  const first = answer(1, 'easy')
  for (const [rating, grade] of learned) {
    const studyDay = firstDay + 8
    const { card, log } = peer.next(easy, new Date(studyDay * dayMs), rating)
    const back = peer.rollback(card, log)
    const undone = fold(first, answer(2, grade, { studyDay, at: studyDay * dayMs }), {
      ...event(3),
      type: 'undo',
      target: 'event-2',
    })
    expect(undone).toEqual({ ...fold(first), lastSeq: 3 })
    expect(undone).toMatchObject({
      stabilityDays: back.stability,
      difficulty: back.difficulty,
      answers: back.reps,
      lapses: back.lapses,
      lastStudyDay: Number(back.last_review) / dayMs,
    })
  }
})
