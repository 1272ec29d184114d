import { expect, test } from 'vitest'
import { lastBefore, type Forecast } from '../../../../src/domain/exams/forecast'

const forecast: Forecast = {
  examId: 'one',
  studyDay: 100,
  low: 0.8,
  share: 0.85,
  high: 0.9,
  stop: 0.4,
}

test('beside a mark stands the forecast made last before the exam, on its own morning at the latest', () => {
  const later = { ...forecast, studyDay: 110, share: 0.9 }
  const after = { ...forecast, studyDay: 111, share: 0.2 }
  expect(lastBefore([later, forecast, after], 110)).toBe(later)
  expect(lastBefore([forecast, later], 105)).toBe(forecast)
  expect(lastBefore([after], 110)).toBeUndefined()
})
