import { expect, test } from 'vitest'
import { readEffort } from '../../../../src/app/exams/planner/effort'
import { studyDay } from '../../../../src/domain/scheduling/study-day'
import { noon, openDeck, plain } from '../../storage/helpers'
import { exam as planned } from './example'

const today = studyDay(noon, plain.dayStartMinutes)
const none = { outcomes: [], secondsUsed: 0, secondsExpected: 0 }
const exam = {
  ...planned,
  madeDay: today - 12,
  weekMinutes: [9, 9, 9, 9, 9, 9, 9],
} as const
const dated = { exam, day: studyDay(exam.at, plain.dayStartMinutes) }

/** Her effort when she studied on all days of the plan but these, counted back from today. */
async function effortWithout(missed: readonly number[], daysOff: readonly number[] = []) {
  const db = await openDeck([])
  const back = Array.from({ length: 12 }, (_, index) => index + 1)
  await db.days.bulkPut(
    back
      .filter((ago) => !missed.includes(ago))
      .map((ago) => ({
        studyDay: today - ago,
        answers: 5,
        newCards: 2,
        reviews: 3,
        durationMs: 90_000,
      })),
  )
  const off = daysOff.map((ago) => today - ago)
  const exams = [{ ...dated, exam: { ...exam, daysOff: off } }]
  return readEffort(db, exams, today, none)
}

test('a day of the plan without study counts as missed, and lately for a week', async () => {
  expect(await effortWithout([])).toMatchObject({
    daysPassed: 12,
    daysStudied: 12,
    missedLately: false,
  })
  expect(await effortWithout([7])).toMatchObject({
    daysPassed: 12,
    daysStudied: 11,
    missedLately: true,
  })
  expect(await effortWithout([8])).toMatchObject({
    daysPassed: 12,
    daysStudied: 11,
    missedLately: false,
  })
})

test('a day off is not missed', async () => {
  expect(await effortWithout([3], [3])).toMatchObject({
    daysPassed: 11,
    daysStudied: 11,
    missedLately: false,
  })
})
