import fc from 'fast-check'
import { defaultParameters } from '../../../../src/domain/scheduling/defaults'
import { newSchedule, scheduleAnswer } from '../../../../src/domain/scheduling/schedule'
import {
  grades,
  type Grade,
  type ParameterSet,
} from '../../../../src/domain/scheduling/types'
import type { Schedule } from '../../../../src/domain/scheduling/types'

export const dayMs = 86_400_000

/** The defaults without fuzz, so that intervals can be written down. */
export const unfuzzed: ParameterSet = { ...defaultParameters, fuzz: false }

/** An arbitrary study day to start from. */
export const firstDay = 20_000

/** One answer and how many study days after the one before it was given. */
export interface TimedGrade {
  readonly grade: Grade
  readonly afterDays: number
}

/** The schedule after each answer, the first on `firstDay`; every answer at UTC midnight of its day. */
export function answerAll(
  answers: readonly TimedGrade[],
  parameters: ParameterSet,
  cardId = 'sample:card',
): Schedule[] {
  let schedule = newSchedule
  let studyDay = firstDay
  return answers.map(({ grade, afterDays }) => {
    studyDay += afterDays
    const moment = { cardId, at: studyDay * dayMs, studyDay }
    schedule = scheduleAnswer(schedule, grade, moment, parameters)
    return schedule
  })
}

/** `GGA` as grades: A again, H hard, G good, E easy. */
export function gradesOf(letters: string): Grade[] {
  const byLetter: Record<string, Grade> = { A: 'again', H: 'hard', G: 'good', E: 'easy' }
  return [...letters].map((letter) => byLetter[letter] ?? 'good')
}

/** All sequences of four grades. */
export const allFours: readonly (readonly Grade[])[] = grades.flatMap((first) =>
  grades.flatMap((second) =>
    grades.flatMap((third) => grades.map((fourth) => [first, second, third, fourth])),
  ),
)

const anyGrade = fc.constantFrom(...grades)

/** Answers with gaps that are often on the same day, sometimes years. */
export const anyAnswers = fc.array(
  fc.record<TimedGrade>({
    grade: anyGrade,
    afterDays: fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 0, max: 900 }),
    ),
  }),
  { minLength: 1, maxLength: 25 },
)
