import { expect, test } from 'vitest'
import { dayStarts, timeOfDay } from '../../../../../src/ui/views/settings/day-start'

test('a study day may start at each whole hour up to noon', () => {
  expect(dayStarts(240)).toEqual([
    0, 60, 120, 180, 240, 300, 360, 420, 480, 540, 600, 660, 720,
  ])
})

test('a restored day start between the hours stays on the list, in its place', () => {
  expect(dayStarts(270).slice(4, 7)).toEqual([240, 270, 300])
})

test('a day start is shown as a time of day in either language', () => {
  expect([timeOfDay(240, 'en'), timeOfDay(0, 'nl'), timeOfDay(720, 'nl')]).toEqual([
    '04:00',
    '00:00',
    '12:00',
  ])
})
