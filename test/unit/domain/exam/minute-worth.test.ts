import { expect, test } from 'vitest'
import { minuteWorth, worthOfLastDays } from '../../../../src/domain/exam/minute-worth'

const today = 100
const plan = { today, prices: Float64Array.of(0.01, Infinity, 0.02, 0.03) }

test('ten minutes are worth six hundred seconds at the price of their day, fewer for a slower student', () => {
  expect(minuteWorth(plan, 104, 2)).toEqual([
    { day: 100, tenMinutes: 3 },
    { day: 102, tenMinutes: 6 },
    { day: 103, tenMinutes: 9 },
  ])
})

test('of an exam only the days before it count', () => {
  expect(minuteWorth(plan, 103, 1).map(({ day }) => day)).toEqual([100, 102])
})

test('minutes on the last days are told in minutes of today', () => {
  expect(worthOfLastDays(minuteWorth(plan, 104, 1), today, 104)).toEqual({
    days: 2,
    minutes: 50,
  })
})

test('where the last days are worth no more than today nothing is told', () => {
  const even = { today, prices: Float64Array.of(0.01, 0.01, 0.01, 0.011) }
  expect(worthOfLastDays(minuteWorth(even, 104, 1), today, 104)).toBeUndefined()
  expect(worthOfLastDays(minuteWorth(plan, 101, 1), today, 101)).toBeUndefined()
  const dayOff = { today, prices: Float64Array.of(Infinity, 0.02, 0.03) }
  expect(worthOfLastDays(minuteWorth(dayOff, 103, 1), today, 103)).toBeUndefined()
})
