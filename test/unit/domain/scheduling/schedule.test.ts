import fc from 'fast-check'
import { get_fuzz_range } from 'ts-fsrs'
import { expect, test } from 'vitest'
import { defaultParameters } from '../../../../src/domain/scheduling/defaults'
import {
  newSchedule,
  previewGrades,
  scheduleAnswer,
} from '../../../../src/domain/scheduling/schedule'
import { grades, type Schedule } from '../../../../src/domain/scheduling/types'
import { anyAnswers, answerAll, dayMs, firstDay, gradesOf, unfuzzed } from './samples'

const moment = { cardId: 'sample:card', at: firstDay * dayMs, studyDay: firstDay }

/** A card in review with a stability of 40 days, due today. */
const mature: Schedule = {
  state: 'review',
  stabilityDays: 40,
  difficulty: 5,
  lastStudyDay: firstDay - 40,
  dueDay: firstDay,
  answers: 6,
  lapses: 0,
}

test('a lapse is counted only when a card in review is forgotten', () => {
  const answers = gradesOf('AAGGAAG').map((grade) => ({ grade, afterDays: 0 }))
  expect(answerAll(answers, unfuzzed).map(({ lapses }) => lapses)).toEqual([
    0, 0, 0, 0, 1, 1, 1,
  ])
})

test('a card in its steps keeps the steps it started with until it graduates', () => {
  const light = { ...unfuzzed, steps: 'light' } as const
  const first = scheduleAnswer(newSchedule, 'good', moment, unfuzzed)
  const second = scheduleAnswer(first, 'again', moment, light)
  const graduated = scheduleAnswer(second, 'easy', moment, light)
  const forgotten = scheduleAnswer(graduated, 'again', moment, light)
  expect([first, second, graduated, forgotten].map(({ steps }) => steps)).toEqual([
    'two-steps',
    'two-steps',
    undefined,
    'light',
  ])
})

test('an answer replaces the whole schedule: nothing of another state remains', () => {
  const seen = answerAll(
    gradesOf('GGA').map((grade) => ({ grade, afterDays: 0 })),
    unfuzzed,
  ).map((schedule) => Object.keys(schedule).sort())
  const always = [
    'answers',
    'difficulty',
    'lapses',
    'lastStudyDay',
    'stabilityDays',
    'state',
  ]
  const waiting = [...always, 'dueAt', 'stepIndex', 'steps'].sort()
  expect(seen).toEqual([waiting, [...always, 'dueDay'].sort(), waiting])
})

test('a clock set back counts as the day of the newest answer and keeps the raw instant', () => {
  const earlier = { ...moment, at: moment.at - 9 * dayMs, studyDay: firstDay - 9 }
  const back = scheduleAnswer(
    { ...mature, lastStudyDay: firstDay },
    'again',
    earlier,
    unfuzzed,
  )
  const sameDay = scheduleAnswer(
    { ...mature, lastStudyDay: firstDay },
    'again',
    moment,
    unfuzzed,
  )
  expect(back).toEqual({ ...sameDay, dueAt: earlier.at + 10 * 60_000 })
})

test('answers in any order of days never throw and never move the study day back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -400, max: 400 }), { maxLength: 20 }),
      (steps) => {
        let schedule = newSchedule
        let newest = -Infinity
        steps.forEach((step, index) => {
          const studyDay = firstDay + step
          newest = Math.max(newest, studyDay)
          const grade = grades[index % grades.length] ?? 'good'
          const at = studyDay * dayMs
          schedule = scheduleAnswer(
            schedule,
            grade,
            { ...moment, at, studyDay },
            unfuzzed,
          )
          expect(schedule.lastStudyDay).toBe(newest)
        })
      },
    ),
  )
})

test('the interval shown on a button is the interval stored', () => {
  fc.assert(
    fc.property(anyAnswers, fc.string(), (answers, cardId) => {
      const schedule = answerAll(answers, defaultParameters, cardId).at(-1) ?? newSchedule
      const studyDay = (schedule.dueDay ?? firstDay) + 1
      const next = { cardId, at: studyDay * dayMs, studyDay }
      const preview = previewGrades(schedule, next, defaultParameters)
      // Some time passes between drawing the buttons and the answer.
      const stored = grades.map((grade) =>
        scheduleAnswer(
          schedule,
          grade,
          { ...next, at: next.at + 5_000 },
          defaultParameters,
        ),
      )
      expect(stored.map(({ dueDay }) => dueDay)).toEqual(
        grades.map((grade) => preview[grade].dueDay),
      )
    }),
  )
})

test('fuzz spreads cards that were answered alike over the range of ts-fsrs, and only over that', () => {
  const plain = scheduleAnswer(mature, 'good', moment, unfuzzed).dueDay ?? 0
  const range = get_fuzz_range(plain - firstDay, 40, 36_500)
  const intervals = Array.from({ length: 400 }, (_, index) => {
    const fuzzed = { ...moment, cardId: `card-${index}` }
    return (
      (scheduleAnswer(mature, 'good', fuzzed, defaultParameters).dueDay ?? 0) - firstDay
    )
  })
  expect(new Set(intervals)).toEqual(
    new Set(
      Array.from(
        { length: range.max_ivl - range.min_ivl + 1 },
        (_, day) => range.min_ivl + day,
      ),
    ),
  )
})

test('the same card is fuzzed anew after every answer', () => {
  const intervals = Array.from(
    { length: 12 },
    (_, answers) =>
      scheduleAnswer({ ...mature, answers }, 'good', moment, defaultParameters).dueDay,
  )
  expect(new Set(intervals).size).toBeGreaterThan(4)
})

test('the grades of a card in review are at least a day apart, and none goes beyond the maximum', () => {
  fc.assert(
    fc.property(
      anyAnswers,
      fc.integer({ min: 1, max: 400 }),
      (answers, maximumIntervalDays) => {
        const parameters = { ...defaultParameters, maximumIntervalDays }
        const schedule = answerAll(answers, parameters).at(-1) ?? newSchedule
        const studyDay = schedule.dueDay ?? schedule.lastStudyDay ?? firstDay
        const preview = previewGrades(schedule, { ...moment, studyDay }, parameters)
        const days = grades.map(
          (grade) => (preview[grade].dueDay ?? studyDay + 1) - studyDay,
        )
        days.forEach((interval) => {
          expect(interval).toBeGreaterThanOrEqual(1)
          expect(interval).toBeLessThanOrEqual(maximumIntervalDays)
        })
        const [, hard = 0, good = 0, easy = 0] = days
        if (schedule.state !== 'review') return
        expect(good).toBe(Math.max(good, Math.min(hard + 1, maximumIntervalDays)))
        expect(easy).toBe(Math.max(easy, Math.min(good + 1, maximumIntervalDays)))
      },
    ),
  )
})

test('a higher desired retention brings a card back sooner', () => {
  const due = [0.8, 0.9, 0.95].map(
    (desiredRetention) =>
      (scheduleAnswer(mature, 'good', moment, { ...unfuzzed, desiredRetention }).dueDay ??
        0) - firstDay,
  )
  const [low = 0, middle = 0, high = 0] = due
  expect(low).toBeGreaterThan(middle)
  expect(middle).toBeGreaterThan(high)
})
