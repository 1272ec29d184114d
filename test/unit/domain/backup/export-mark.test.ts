import { expect, test } from 'vitest'
import {
  asOfNow,
  countsAfter,
  isReminded,
  remindAfterDays,
  type ExportMark,
} from '../../../../src/domain/backup/export-mark'

const today = 20_800
const dayOf = (at: number): number => Math.floor(at / 86_400_000)
const noonOf = (day: number): number => (day + 0.5) * 86_400_000

test.each<[what: string, mark: ExportMark, after: number | undefined]>([
  ['from the first day, when nothing was exported', {}, undefined],
  ['after the export', { exportedAt: noonOf(20_700) }, 20_700],
  ['after the reminder, when nothing was exported', { remindedDay: 20_750 }, 20_750],
  [
    'after the reminder, when it is newer',
    { exportedAt: noonOf(20_700), remindedDay: 20_750 },
    20_750,
  ],
  [
    'after the export, when it is newer',
    { exportedAt: noonOf(20_760), remindedDay: 20_750 },
    20_760,
  ],
])('days of study count %s', (_what, mark, after) => {
  expect(countsAfter(mark, dayOf)).toBe(after)
})

test.each<[what: string, mark: ExportMark, studiedDays: number, reminded: boolean]>([
  ['before fourteen days of study', {}, remindAfterDays - 1, false],
  ['from the fourteenth day of study on', {}, remindAfterDays, true],
  ['through the day on which the reminder came', { remindedDay: today }, 0, true],
  [
    'once it was put away on that day',
    { remindedDay: today, dismissed: true },
    remindAfterDays,
    false,
  ],
  ['the day after', { remindedDay: today - 1 }, 1, false],
  [
    'fourteen days of study after one that was put away',
    { remindedDay: today - 20, dismissed: true },
    remindAfterDays,
    true,
  ],
])('the reminder is there or not: %s', (_what, mark, studiedDays, reminded) => {
  expect(isReminded(mark, today, studiedDays)).toBe(reminded)
})

test.each<[what: string, mark: ExportMark, known: ExportMark]>([
  ['nothing, of nothing', {}, {}],
  [
    'all of what was before',
    { exportedAt: noonOf(today - 3), remindedDay: today, dismissed: true },
    { exportedAt: noonOf(today - 3), remindedDay: today, dismissed: true },
  ],
  [
    'an export of a day to come as one of now',
    { exportedAt: noonOf(today + 900) },
    { exportedAt: noonOf(today) },
  ],
  [
    'nothing of a reminder of a day to come, put away or not',
    { exportedAt: noonOf(today - 40), remindedDay: today + 900, dismissed: true },
    { exportedAt: noonOf(today - 40) },
  ],
])('once the clock is right again there stays %s', (_what, mark, known) => {
  expect(asOfNow(mark, noonOf(today), today)).toEqual(known)
})
