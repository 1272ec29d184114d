import { expect, test } from 'vitest'
import { aimOf } from '../../../../src/domain/stats/aim'
import { count, emptyTally, place } from '../../../../src/domain/stats/tally'

/** A day of a topic on which so many cards came back, half of them known. */
function returned(topic: string, reviews: number) {
  const tally = emptyTally()
  count(tally, place.answers, reviews + 1)
  count(tally, place.young, Math.ceil(reviews / 2))
  count(tally, place.mature + 1, Math.floor(reviews / 2))
  return { studyDay: 20_000, topic, tally }
}

const desired: Readonly<Record<string, number>> = { load: 0.9, volume: 0.9, effort: 0.8 }
const aim = (...rows: readonly ReturnType<typeof returned>[]) =>
  aimOf(rows, (topic) => desired[topic] ?? 0)

test('what all topics aim at alike is the aim, to the digit', () => {
  expect(aim(returned('load', 3), returned('volume', 7))).toEqual({
    least: 0.9,
    most: 0.9,
    mean: 0.9,
  })
})

test('where topics differ the mean weighs them by what came back', () => {
  const found = aim(returned('load', 6), returned('effort', 2), returned('load', 0))
  expect(found).toMatchObject({ least: 0.8, most: 0.9 })
  expect(found?.mean).toBeCloseTo(0.875)
})

test('a topic of which nothing came back has no say, and without any there is no aim', () => {
  expect(aim(returned('effort', 0), returned('load', 1))?.least).toBe(0.9)
  expect(aim(returned('effort', 0))).toBeUndefined()
})
