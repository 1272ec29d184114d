import { expect, test } from 'vitest'
import { defaultParameters } from '../../../../src/domain/scheduling/defaults'
import {
  binLength,
  bins,
  streakOf,
  sumByDay,
  sumOfDays,
} from '../../../../src/domain/stats/day-sums'
import {
  knownOn,
  pacesOf,
  retentionOf,
  stabilitiesOf,
  weakestTopics,
} from '../../../../src/domain/stats/figures'
import {
  count,
  emptyTally,
  pacePlace,
  place,
  stabilityPlace,
  type Tally,
} from '../../../../src/domain/stats/tally'

const today = 20_000

function tally(numbers: Readonly<Record<number, number>>): Tally {
  const made = emptyTally()
  for (const [index, by] of Object.entries(numbers)) count(made, Number(index), by)
  return made
}

test('rows of the chosen topics are summed by day, from the oldest on', () => {
  const rows = [
    { studyDay: 3, topic: 'load', tally: tally({ [place.answers]: 2 }) },
    { studyDay: 1, topic: 'load', tally: tally({ [place.answers]: 1 }) },
    { studyDay: 3, topic: 'volume', tally: tally({ [place.answers]: 5 }) },
  ]
  expect([...sumByDay(rows)].map(([day, sum]) => [day, sum[place.answers]])).toEqual([
    [1, 1],
    [3, 7],
  ])
  const some = sumByDay(rows, new Set(['load']))
  expect(sumOfDays(some, 2, 3)[place.answers]).toBe(2)
})

test('columns end today, and what is known counts everything before the period too', () => {
  const days = new Map([
    [today - 30, tally({ [place.learned]: 5, [place.solid]: 1 })],
    [today - 2, tally({ [place.answers]: 4, [place.learned]: 2 })],
    [today, tally({ [place.answers]: 1, [place.solid]: 1 })],
  ])
  const columns = bins(days, { from: today - 3, today, length: 2 })
  expect(columns).toMatchObject([
    { from: today - 3, to: today - 2, answers: 4, learned: 7, solid: 1 },
    { from: today - 1, to: today, answers: 1, learned: 7, solid: 2 },
  ])
})

test.each([
  [30, 1],
  [90, 7],
  [365, 7],
  [1_000, 21],
])('%d days are drawn in columns of %d', (days, length) => {
  expect(binLength(days)).toBe(length)
})

test('a streak goes on until a whole day was missed', () => {
  const days = (...studied: number[]) =>
    new Map(studied.map((day) => [day, tally({ [place.answers]: 1 })]))
  expect(streakOf(days(1, 2, 3, today - 2, today - 1), today)).toEqual({
    current: 2,
    longest: 3,
    daysStudied: 5,
  })
  expect(streakOf(days(today - 2), today).current).toBe(0)
  expect(streakOf(new Map(), today)).toEqual({ current: 0, longest: 0, daysStudied: 0 })
})

test('retention tells young from mature and adds them up', () => {
  const sum = tally({ [place.young]: 8, [place.young + 1]: 2, [place.mature]: 3 })
  expect(retentionOf(sum)).toEqual({
    young: { right: 8, of: 10 },
    mature: { right: 3, of: 3 },
    all: { right: 11, of: 13 },
  })
})

test('an answer falls into the class of time whose end it does not reach', () => {
  const sum = emptyTally()
  for (const ms of [0, 2_999, 3_000, 29_999, 60_000]) count(sum, pacePlace(ms))
  expect(pacesOf(sum)).toEqual([2, 1, 0, 0, 1, 1])
})

test('stabilities fall into named classes', () => {
  const sum = emptyTally()
  for (const days of [0.01, 0.5, 3, 15, 40, 200, 5_000]) count(sum, stabilityPlace(days))
  expect(stabilitiesOf(sum)).toEqual([2, 1, 1, 1, 1, 1])
})

test('what is known today follows the forgetting curve from the day of the newest answer', () => {
  const at10 = tally({ [stabilityPlace(10)]: 2 })
  const known = knownOn(today, [[today - 10, at10]], defaultParameters)
  expect(known.cards).toBe(2)
  expect(known.expected / 2).toBeCloseTo(0.9, 1)
  expect(knownOn(today, [[today, at10]], defaultParameters)).toEqual({
    byRecall: [0, 0, 0, 0, 0, 0, 0, 0, 0, 2],
    cards: 2,
    expected: 2,
  })
})

test('the topic of which the least would be known comes first, one without cards not at all', () => {
  const rows = [
    { studyDay: today, topic: 'fresh', tally: tally({ [stabilityPlace(5)]: 1 }) },
    { studyDay: today - 30, topic: 'faded', tally: tally({ [stabilityPlace(5)]: 1 }) },
    { studyDay: today, topic: 'none', tally: tally({ [place.answers]: 1 }) },
  ]
  expect(weakestTopics(today, rows, defaultParameters).map(({ topic }) => topic)).toEqual(
    ['faded', 'fresh'],
  )
})
