import { expect, test } from 'vitest'
import { nextInterval } from '../../../../src/domain/scheduling/interval-name'
import { newSchedule } from '../../../../src/domain/scheduling/schedule'
import type { Schedule } from '../../../../src/domain/scheduling/types'

const at = 1_750_000_000_000
const studyDay = 20_254
const answered = { answers: 1, lapses: 0 }

function afterDays(days: number): Schedule {
  return { ...answered, state: 'review', dueDay: studyDay + days }
}

function afterMinutes(minutes: number): Schedule {
  return { ...answered, state: 'learning', dueAt: at + minutes * 60_000 }
}

test.each([
  [1, 'days', 1],
  [30, 'days', 30],
  [31, 'months', 1],
  [46, 'months', 1.5],
  [363, 'months', 11.9],
  [365, 'years', 1],
  [498, 'years', 1.4],
  [36_500, 'years', 99.9],
] as const)('%i study days are shown in %s: %d', (days, unit, value) => {
  expect(nextInterval(afterDays(days), at, studyDay)).toEqual({ unit, value })
})

test.each([
  [1, 'minutes', 1],
  [10, 'minutes', 10],
  [59, 'minutes', 59],
  [60, 'hours', 1],
] as const)('%i minutes are shown in %s: %d', (minutes, unit, value) => {
  expect(nextInterval(afterMinutes(minutes), at, studyDay)).toEqual({ unit, value })
})

test('what is due already is shown as one minute or one day', () => {
  expect(nextInterval(afterMinutes(-3), at, studyDay)).toEqual({
    unit: 'minutes',
    value: 1,
  })
  expect(nextInterval(afterDays(0), at, studyDay)).toEqual({ unit: 'days', value: 1 })
})

test('a new card comes at once', () => {
  expect(nextInterval(newSchedule, at, studyDay)).toEqual({ unit: 'minutes', value: 0 })
})
