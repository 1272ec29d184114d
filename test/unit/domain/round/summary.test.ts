import { expect, test } from 'vitest'
import type { AnswerEvent, CardEvent } from '../../../../src/domain/log/events'
import { missedCards } from '../../../../src/domain/round/missed'
import { summarise } from '../../../../src/domain/round/summary'

const answer: AnswerEvent = {
  type: 'answer',
  seq: 1,
  id: 'e1',
  cardId: 'a',
  at: 0,
  studyDay: 20_000,
  writer: 'newtab',
  grade: 'good',
  durationMs: 4000,
  rawDurationMs: 4000,
  parameters: 'p',
  stateBefore: 'review',
  result: { state: 'review', stabilityDays: 20, difficulty: 5, answers: 2, lapses: 0 },
}
const earlier: AnswerEvent = {
  ...answer,
  id: 'e0',
  seq: 0,
  stateBefore: 'new',
  result: { ...answer.result, stabilityDays: 8 },
}
const today = ({ seq }: CardEvent): boolean => seq > 0

test('a summary tells what was answered, what was missed, and what holds longer than before', () => {
  const lapse: AnswerEvent = {
    ...answer,
    cardId: 'b',
    id: 'e2',
    seq: 2,
    grade: 'again',
    result: { ...answer.result, stabilityDays: 2 },
  }
  const practice: CardEvent = {
    type: 'practice',
    seq: 3,
    id: 'e3',
    cardId: 'b',
    at: 0,
    studyDay: 20_000,
    writer: 'newtab',
    grade: 'again',
    durationMs: 2000,
    rawDurationMs: 2000,
  }
  const first: AnswerEvent = {
    ...answer,
    cardId: 'c',
    id: 'e4',
    seq: 4,
    stateBefore: 'new',
  }
  const logs = [
    [earlier, answer],
    [{ ...earlier, cardId: 'b', id: 'f0' }, lapse, practice],
    [first],
  ]
  expect(summarise(logs, today)).toEqual({
    answers: 4,
    practised: 1,
    right: 2,
    durationMs: 14_000,
    missed: [{ cardId: 'b', times: 2 }],
    begun: 1,
    stronger: { cards: 1, before: 8, after: 20 },
    forgotten: 1,
  })
})

test('what was taken back does not count, and nothing gives an empty summary', () => {
  const undo: CardEvent = {
    type: 'undo',
    seq: 2,
    id: 'u',
    cardId: 'a',
    at: 0,
    studyDay: 20_000,
    writer: 'newtab',
    target: 'e1',
  }
  const empty = summarise([], today)
  expect(empty.answers).toBe(0)
  expect(summarise([[answer, undo]], today)).toEqual(empty)
  expect(missedCards([{ ...answer, grade: 'again' }, undo])).toEqual([])
  expect(missedCards([{ ...answer, grade: 'again' }])).toEqual(['a'])
})
