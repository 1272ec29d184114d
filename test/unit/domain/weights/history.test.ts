import { expect, test } from 'vitest'
import type { CardEvent } from '../../../../src/domain/log/events'
import {
  countReviews,
  reviewsOf,
  splitAt,
  trainingSet,
} from '../../../../src/domain/weights/history'
import { newSchedule } from '../../../../src/domain/scheduling/schedule'

const base = { cardId: 'a', at: 0, writer: 'newtab' } as const
const time = { durationMs: 1000, rawDurationMs: 1000 }

function answered(
  seq: number,
  studyDay: number,
  grade: 'again' | 'good' = 'good',
): CardEvent {
  const event = { ...base, ...time, type: 'answer', seq, id: `${seq}`, studyDay } as const
  return { ...event, grade, parameters: 'p', result: newSchedule, stateBefore: 'new' }
}
const undo = (seq: number, target: string): CardEvent => ({
  ...base,
  ...{ type: 'undo', seq, id: `${seq}`, studyDay: 0, target },
})

test('answers are counted in study days since the one before, those taken back left out', () => {
  const events = [
    answered(1, 10, 'again'),
    answered(2, 10),
    answered(3, 14),
    undo(4, '3'),
    answered(5, 15),
  ]
  expect(reviewsOf(events)).toEqual([
    [
      { rating: 1, elapsedDays: 0, seq: 1 },
      { rating: 3, elapsedDays: 0, seq: 2 },
      { rating: 3, elapsedDays: 5, seq: 5 },
    ],
  ])
})

test('practice is no answer, and after a reset the card is new again', () => {
  const events: CardEvent[] = [
    answered(1, 10),
    { ...base, ...time, type: 'practice', seq: 2, id: '2', studyDay: 11, grade: 'again' },
    { ...base, type: 'reset', seq: 3, id: '3', studyDay: 12 },
    answered(4, 13),
    answered(5, 15),
  ]
  expect(reviewsOf(events)).toEqual([
    [{ rating: 3, elapsedDays: 0, seq: 1 }],
    [
      { rating: 3, elapsedDays: 0, seq: 4 },
      { rating: 3, elapsedDays: 2, seq: 5 },
    ],
  ])
})

test('a clock set back makes no negative time, and none that counts twice', () => {
  const events = [answered(1, 10), answered(2, 8), answered(3, 12)]
  expect(reviewsOf(events)[0]?.map(({ elapsedDays }) => elapsedDays)).toEqual([0, 0, 2])
})

const review = (seq: number, elapsedDays: number) => ({ rating: 3, elapsedDays, seq })
const cards = [
  [review(1, 0), review(3, 2), review(7, 4)],
  [review(2, 0), review(4, 0), review(5, 1), review(6, 3)],
]

test('only the first answer of a day to a card that was not new is a review', () => {
  expect(countReviews(cards)).toBe(4)
})

test('the newest reviews are held out, whatever card they are of', () => {
  expect(splitAt(cards, 0.5)).toBe(5)
  expect(splitAt(cards, 0.25)).toBe(6)
})

test('each review is learned from with everything before it, in the order of the log', () => {
  const set = trainingSet(cards, 5)
  expect([...set.lengths]).toEqual([2, 3])
  expect([...set.elapsedDays]).toEqual([0, 2, 0, 0, 1])
  expect([...set.ratings]).toEqual([3, 3, 3, 3, 3])
})
