import { expect, test } from 'vitest'
import { forecastPicture } from '../../../../../src/ui/views/plan/report/forecast-picture'

const forecast = {
  examId: 'one',
  studyDay: 0,
  low: 0.5,
  share: 0.6,
  high: 0.7,
  stop: 0.1,
}
const past = [forecast, { ...forecast, studyDay: 5, low: 0.6, high: 0.8, stop: 0.3 }]

test('the band goes along the upper ends and back along the lower ones', () => {
  const { band } = forecastPicture({ past, path: [], examDay: 10 }, 100, 100)
  expect(band).toBe('M0.0 30.0L50.0 20.0L50.0 40.0L0.0 50.0')
})

test('the path ahead begins at what is known now and ends on the day of the exam', () => {
  const path = [5, 6, 7, 8, 9].map((day) => ({ day, share: day / 10 }))
  const { stop, ahead } = forecastPicture({ past, path, examDay: 10 }, 100, 100)
  expect(stop).toBe('M0.0 90.0L50.0 70.0')
  expect(ahead.startsWith('M50.0 70.0L60.0 50.0')).toBe(true)
  expect(ahead.endsWith('L100.0 10.0')).toBe(true)
})

test('on the day of the exam itself there is nothing ahead', () => {
  const { ahead, x } = forecastPicture(
    { past: [forecast], path: [], examDay: 0 },
    100,
    100,
  )
  expect(ahead).toBe('')
  expect(x(0)).toBe(0)
})
