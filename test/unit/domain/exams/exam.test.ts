import { expect, test } from 'vitest'
import {
  examProblems,
  isComing,
  isToSettle,
  withMark,
  type Exam,
} from '../../../../src/domain/exams/exam'

const exam: Exam = {
  id: 'one',
  name: 'Physiology',
  at: 1000,
  language: 'en',
  topics: { load: 1 },
  weekMinutes: [25, 25, 25, 25, 25, 25, 25],
  daysOff: [],
  lightRepeats: true,
  madeDay: 0,
  state: 'running',
}

test('an exam needs a name, a date, a topic and some minutes', () => {
  expect(examProblems(exam)).toEqual([])
  const wrong = {
    ...exam,
    name: ' ',
    at: NaN,
    topics: {},
    weekMinutes: [0, 0, 0, 0, 0, 0, 0] as const,
  }
  expect(examProblems(wrong)).toEqual(['name', 'date', 'topics', 'minutes'])
})

test('a whole week of nothing may still have minutes in the last week', () => {
  const late = { ...exam, weekMinutes: [0, 0, 0, 0, 0, 0, 0] as const }
  expect(examProblems({ ...late, lastWeekMinutes: 60 })).toEqual([])
  expect(examProblems({ ...exam, lastWeekMinutes: 601 })).toEqual(['minutes'])
})

test('a mark is kept as she writes it, and an empty one is none', () => {
  expect(withMark(exam, '7.5')).toEqual({ ...exam, mark: '7.5' })
  expect(withMark({ ...exam, mark: '7.5' }, '')).toEqual(exam)
})

test('from its moment on an exam is not coming any more, and the student is asked once', () => {
  expect([isComing(exam, 999), isToSettle(exam, 999)]).toEqual([true, false])
  expect([isComing(exam, 1000), isToSettle(exam, 1000)]).toEqual([false, true])
  const archived: Exam = { ...exam, state: 'archived' }
  expect([isComing(archived, 999), isToSettle(archived, 1000)]).toEqual([false, false])
})
