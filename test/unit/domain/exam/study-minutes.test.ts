import { expect, test } from 'vitest'
import { attendanceOf, noEffort, paceOf } from '../../../../src/domain/exam/effort'
import { minutesOn, type StudyMinutes } from '../../../../src/domain/exam/study-minutes'
import type { Exam } from '../../../../src/domain/exams/exam'
import { secondsForExams } from '../../../../src/domain/exams/exam-minutes'
import { exam } from '../../storage/exam'
import { expectedAnswerSeconds } from '../../../../src/domain/exam/answer-habits'

/** Study day 0 was a Thursday. */
const monday = 4
const minutes: StudyMinutes = {
  weekdays: [10, 20, 30, 40, 50, 60, 0],
  daysOff: new Set([monday + 1]),
}

test('each weekday has its own minutes and a day off has none', () => {
  const days = [0, 1, 2, 3, 4, 5, 6].map((day) => minutesOn(minutes, monday + day, []))

  expect(days).toEqual([10, 0, 30, 40, 50, 60, 0])
})

test('the last week before any exam has its own minutes', () => {
  const exams = [monday + 10, monday + 2]
  const uneven = { ...minutes, lastWeek: 90 }

  expect(minutesOn(uneven, monday, exams)).toBe(90)
  expect(minutesOn(uneven, monday + 1, exams)).toBe(0)
  expect(minutesOn(uneven, monday + 2, exams)).toBe(30)
  expect(minutesOn(uneven, monday + 3, exams)).toBe(90)
})

test('a student who comes every second day and takes twice as long brings a quarter', () => {
  const effort = {
    daysPassed: 2000,
    daysStudied: 1000,
    missedLately: false,
    secondsUsed: 2e6,
    secondsExpected: 1e6,
  }
  const { lastWeekMinutes: _, ...even } = exam
  const hers: Exam = { ...even, weekMinutes: minutes.weekdays, daysOff: [monday + 1] }
  const seconds = secondsForExams([{ exam: hers, day: monday + 3 }], monday, effort)

  expect(seconds).toHaveLength(3)
  // Whoever is planning today is there today.
  expect(seconds[0]).toBeCloseTo(300, -1)
  expect(seconds[1]).toBe(0)
  expect(seconds[2]).toBeCloseTo(450, -1)
})

test('before anything is known nearly every day and the usual pace are expected', () => {
  expect(attendanceOf(noEffort)).toBeCloseTo(0.95)
  expect(paceOf(noEffort)).toBe(1)
})

test('an answer takes the longer the worse it goes', () => {
  const seconds = ([1, 2, 3, 4] as const).map((grade) =>
    expectedAnswerSeconds('review', grade),
  )

  expect(seconds).toEqual([19.38, 17.59, 12.38, 8.94])
})
