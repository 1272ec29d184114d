import { expect, test } from 'vitest'
import { studyDayDate } from '../../../../../src/ui/views/study/study-day-date'

test('a study day is written out as its calendar date in either language', () => {
  const day = Date.UTC(2026, 2, 10) / 86_400_000
  expect([studyDayDate(day, 'en'), studyDayDate(day, 'nl')]).toEqual([
    '10 March 2026',
    '10 maart 2026',
  ])
})
