import { expect, test } from 'vitest'
import type { StoredReport } from '../../../../../src/app/exams/types'
import { verdictOf } from '../../../../../src/ui/views/plan/report/verdict'

const known = (share: number) => ({ low: share - 0.05, share, high: share + 0.04 })
const outlook = { cards: 100, seen: 10, stop: known(0.1) }

/** Twenty minutes a day that reach a share, with ten topics of ten cards, the last one worth most. */
function reportWith(share: number, curve?: StoredReport['curve']): StoredReport {
  return {
    key: 'report:one',
    examId: 'one',
    madeAt: 0,
    studyDay: 100,
    topicIds: [],
    minutes: 20,
    pace: 1,
    worth: [],
    load: [],
    path: [],
    whole: { ...outlook, keep: known(share) },
    topics: Array.from({ length: 10 }, (_, topic) => ({
      ...outlook,
      topic,
      cards: 10,
      keep: known(share),
      worth: topic,
    })),
    ...(curve && { curve }),
  }
}
/** Of an exam three weeks after the plan was made. */
const verdictBefore = (report: StoredReport) => verdictOf(report, report.studyDay + 21)
const curve = (...shares: number[]) =>
  shares.map((share, index) => ({ minutes: 10 * (index + 1), share }))

test('enough cards are on course, and with half the minutes nearly as many there is time to spare', () => {
  expect(verdictBefore(reportWith(0.87, curve(0.6, 0.87)))).toEqual({ kind: 'onCourse' })
  expect(verdictBefore(reportWith(0.87))).toEqual({ kind: 'onCourse' })
  expect(verdictBefore(reportWith(0.98, curve(0.96, 0.98)))).toEqual({
    kind: 'ample',
    minutes: 10,
    share: 0.96,
  })
})

test('too few wait for the curve, which then tells the minutes that are needed, or the topics to drop', () => {
  expect(verdictBefore(reportWith(0.6))).toEqual({ kind: 'waiting' })
  const short = verdictBefore(reportWith(0.6, curve(0.4, 0.6, 0.75, 0.95)))
  expect(short).toEqual({ kind: 'short', needed: 35, drop: [0, 1, 2, 3, 4] })
})

test('where not even the most minutes are enough it says how far they reach', () => {
  expect(verdictBefore(reportWith(0.4, curve(0.2, 0.4, 0.5)))).toMatchObject({
    kind: 'farShort',
    most: 30,
    share: 0.5,
  })
})

test('without minutes there is nothing to plan', () => {
  expect(verdictBefore({ ...reportWith(0.4), minutes: 0 })).toEqual({ kind: 'noMinutes' })
})

test('on the day of the exam what is known now counts, whatever more minutes would bring', () => {
  const report = reportWith(0.4, curve(0.4, 0.4, 0.4))
  expect(verdictOf(report, report.studyDay)).toEqual({ kind: 'today' })
})
