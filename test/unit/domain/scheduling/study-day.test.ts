import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextStudyDayAt, studyDay } from '../../../../src/domain/scheduling/study-day'
import { inTimeZone } from './time-zone'

const fourOClock = 240
const dayMs = 86_400_000

/** The date of a study day. */
function dateOf(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

function dateAt(iso: string, dayStartMinutes = fourOClock): string {
  return dateOf(studyDay(Date.parse(iso), dayStartMinutes))
}

function nextAt(iso: string, dayStartMinutes = fourOClock): string {
  return new Date(nextStudyDayAt(Date.parse(iso), dayStartMinutes)).toISOString()
}

test.each([
  ['Europe/Amsterdam', '2026-02-10T03:59+01:00', '2026-02-10T04:01+01:00'],
  ['Pacific/Tongatapu', '2026-02-10T03:59+13:00', '2026-02-10T04:01+13:00'],
  ['Pacific/Honolulu', '2026-02-10T03:59-10:00', '2026-02-10T04:01-10:00'],
])(
  'in %s 03:59 belongs to the day before and 04:01 to the new day',
  (zone, before, after) => {
    const days = inTimeZone(zone, () => [dateAt(before), dateAt(after)])
    expect(days).toEqual(['2026-02-09', '2026-02-10'])
  },
)

test('the minute of the day start itself belongs to the new day', () => {
  const days = inTimeZone('Europe/Amsterdam', () => [
    dateAt('2026-02-10T03:59:59.999+01:00'),
    dateAt('2026-02-10T04:00:00.000+01:00'),
  ])
  expect(days).toEqual(['2026-02-09', '2026-02-10'])
})

test('with a day start at midnight the study day is the local date', () => {
  const days = inTimeZone('Europe/Amsterdam', () => [
    dateAt('2026-02-09T23:59+01:00', 0),
    dateAt('2026-02-10T00:00+01:00', 0),
  ])
  expect(days).toEqual(['2026-02-09', '2026-02-10'])
})

test('the day starts at 04:00 on the wall also on the night that clocks go forward', () => {
  const seen = inTimeZone('Europe/Amsterdam', () => ({
    before: dateAt('2026-03-29T03:59+02:00'),
    after: dateAt('2026-03-29T04:01+02:00'),
    next: nextAt('2026-03-28T12:00+01:00'),
  }))
  expect(seen).toEqual({
    before: '2026-03-28',
    after: '2026-03-29',
    next: '2026-03-29T02:00:00.000Z',
  })
})

test('the day starts at 04:00 on the wall also on the night that clocks go back', () => {
  const seen = inTimeZone('Europe/Amsterdam', () => ({
    before: dateAt('2026-10-25T03:59+01:00'),
    after: dateAt('2026-10-25T04:01+01:00'),
    next: nextAt('2026-10-24T12:00+02:00'),
  }))
  expect(seen).toEqual({
    before: '2026-10-24',
    after: '2026-10-25',
    next: '2026-10-25T03:00:00.000Z',
  })
})

test('a day start inside the skipped hour comes with the first minute after the gap', () => {
  const halfPastTwo = 150
  const seen = inTimeZone('Europe/Amsterdam', () => ({
    before: dateAt('2026-03-29T01:59+01:00', halfPastTwo),
    after: dateAt('2026-03-29T03:00+02:00', halfPastTwo),
    next: nextAt('2026-03-28T12:00+01:00', halfPastTwo),
  }))
  expect(seen).toEqual({
    before: '2026-03-28',
    after: '2026-03-29',
    next: '2026-03-29T01:00:00.000Z',
  })
})

test('a day start inside the repeated hour counts the first time and the day does not go back', () => {
  const halfPastTwo = 150
  const seen = inTimeZone('Europe/Amsterdam', () => ({
    before: dateAt('2026-10-25T02:29+02:00', halfPastTwo),
    first: dateAt('2026-10-25T02:31+02:00', halfPastTwo),
    again: dateAt('2026-10-25T02:01+01:00', halfPastTwo),
    next: nextAt('2026-10-24T12:00+02:00', halfPastTwo),
  }))
  expect(seen).toEqual({
    before: '2026-10-24',
    first: '2026-10-25',
    again: '2026-10-25',
    next: '2026-10-25T00:30:00.000Z',
  })
})

test('a date that a zone skipped altogether still has its study day', () => {
  const seen = inTimeZone('Pacific/Apia', () => ({
    before: dateAt('2011-12-29T23:59-10:00'),
    after: dateAt('2011-12-31T03:59+14:00'),
    later: dateAt('2011-12-31T04:00+14:00'),
  }))
  expect(seen).toEqual({ before: '2011-12-29', after: '2011-12-30', later: '2011-12-31' })
})

test.each([
  'Europe/Amsterdam',
  'Pacific/Tongatapu',
  'Pacific/Honolulu',
  'Australia/Lord_Howe',
])(
  'in %s the study day turns exactly at the instant named as its start, and never goes back',
  (zone) => {
    const twoYears = { min: Date.UTC(2025, 0), max: Date.UTC(2027, 0) }
    inTimeZone(zone, () =>
      fc.assert(
        fc.property(
          fc.integer(twoYears),
          fc.integer({ min: 0, max: 720 }),
          fc.integer({ min: 0, max: 7_200_000 }),
          (at, dayStartMinutes, later) => {
            const day = studyDay(at, dayStartMinutes)
            const next = nextStudyDayAt(at, dayStartMinutes)
            expect(next).toBeGreaterThan(at)
            expect(studyDay(next - 1, dayStartMinutes)).toBe(day)
            expect(studyDay(next, dayStartMinutes)).toBe(day + 1)
            expect(studyDay(at + later, dayStartMinutes)).toBeGreaterThanOrEqual(day)
          },
        ),
      ),
    )
  },
)
