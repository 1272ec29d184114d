import { expect, test } from 'vitest'
import {
  minutesFor,
  smoothCurve,
  topicsToDrop,
} from '../../../../src/domain/exam/minutes-curve'

const topics = [
  { topic: 0, cards: 10, worth: 3 },
  { topic: 1, cards: 10, worth: 1 },
  { topic: 2, cards: 10, worth: 2 },
]

test('topics are left out from the least worth on, until the minutes suffice for the rest', () => {
  expect(topicsToDrop(topics, 30, 30)).toEqual([])
  expect(topicsToDrop(topics, 20, 30)).toEqual([1])
  expect(topicsToDrop(topics, 10, 30)).toEqual([1, 2])
})

test('where even one topic is too much for the minutes, leaving some out is no way', () => {
  expect(topicsToDrop(topics, 5, 30)).toEqual([])
})

test('a curve never falls, and minutes are read between its points, rounded up to five', () => {
  const curve = smoothCurve([
    { minutes: 30, share: 0.9 },
    { minutes: 10, share: 0.5 },
    { minutes: 20, share: 0.49 },
  ])
  expect(curve.map(({ share }) => share)).toEqual([0.5, 0.5, 0.9])
  expect(minutesFor(0.6, curve)).toBe(25)
  expect(minutesFor(0.95, curve)).toBeUndefined()
})
