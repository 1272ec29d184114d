import { expect, test } from 'vitest'
import type { CardEvent } from '../../../../src/domain/log/events'
import { historyOf } from '../../../../src/domain/log/history'

const base = { cardId: 'a', at: 1000, studyDay: 20_000, writer: 'newtab' } as const

function answer(seq: number, dueDay: number): CardEvent {
  return {
    ...base,
    seq,
    id: `answer-${seq}`,
    type: 'answer',
    grade: 'good',
    durationMs: 4000,
    rawDurationMs: 4000,
    parameters: 'p',
    stateBefore: 'review',
    result: { state: 'review', dueDay, answers: 1, lapses: 0 },
  }
}

test('the newest comes first, an answer says its grade, when the card came back, and how long it took', () => {
  const bury: CardEvent = { ...base, seq: 3, id: 'b', type: 'bury', untilDay: 20_001 }
  expect(historyOf([answer(1, 20_004), bury])).toEqual([
    { id: 'b', at: 1000, type: 'bury', takenBack: false, bySibling: false },
    {
      id: 'answer-1',
      at: 1000,
      type: 'answer',
      takenBack: false,
      bySibling: false,
      answer: { grade: 'good', next: { unit: 'days', value: 4 }, durationMs: 4000 },
    },
  ])
})

test('an undo is no line of its own, it marks what it took back', () => {
  const undo: CardEvent = { ...base, seq: 3, id: 'u', type: 'undo', target: 'answer-2' }
  const lines = historyOf([answer(1, 20_004), answer(2, 20_010), undo])
  expect(lines.map(({ id, takenBack }) => [id, takenBack])).toEqual([
    ['answer-2', true],
    ['answer-1', false],
  ])
})

test('a burial that a sibling brought about says so, and correcting dates is never taken back', () => {
  const events: CardEvent[] = [
    { ...base, seq: 1, id: 'b', type: 'bury', untilDay: 20_001, cause: 'elsewhere' },
    { ...base, seq: 2, id: 'r', type: 'redate', toDay: 20_000 },
  ]
  expect(
    historyOf(events).map(({ type, takenBack, bySibling }) => [
      type,
      takenBack,
      bySibling,
    ]),
  ).toEqual([
    ['redate', false, false],
    ['bury', false, true],
  ])
})
