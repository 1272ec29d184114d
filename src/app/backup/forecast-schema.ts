import * as v from 'valibot'
import { day, id } from './values'

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

export const forecastSchema = v.strictObject({
  examId: id,
  studyDay: day,
  low: share,
  share,
  high: share,
  stop: share,
})
