import type { Exam } from '../../../src/domain/exams/exam'
import { day, noon } from './helpers'

/** An exam that is to come, with everything that can be set. */
export const exam: Exam = {
  id: 'one',
  name: 'Exercise physiology II',
  at: noon + 20 * day,
  language: 'nl',
  topics: { load: 2, volume: 1 },
  weekMinutes: [25, 25, 25, 25, 25, 25, 0],
  lastWeekMinutes: 40,
  daysOff: [20_800],
  lightRepeats: true,
  madeDay: 20_780,
  state: 'running',
}
