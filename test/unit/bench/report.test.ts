import { expect, test } from 'vitest'
import { median, summarise, table, type SubjectTimes } from '../../bench/report'

const times = (cards: number, changes: Partial<SubjectTimes> = {}): SubjectTimes => ({
  cards,
  firstCard: [90, 100, 140],
  emptyPage: [80, 70, 300],
  withoutSnapshot: [200],
  firstKey: [150],
  answer: [21, 20, 50],
  bare: [4],
  ...changes,
})
const verdicts = (small: SubjectTimes, large: SubjectTimes, firstViewBytes = 100_000) =>
  summarise({ small, large, firstViewBytes }).flatMap(({ passed }) => passed ?? [])

test('the median is the middle value, or the mean of the two in the middle', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([])]).toEqual([2, 2.5, 0])
})

test('a run that keeps to every target passes', () => {
  expect(verdicts(times(200), times(100_000))).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
  ])
})

test('a first card later than 1.5 empty pages fails', () => {
  const small = times(200, { firstCard: [130] })
  expect(verdicts(small, times(100_000, { firstCard: [130] }))[0]).toBe(false)
})

test('a large deck that shows its first card more than a tenth later fails', () => {
  expect(verdicts(times(200), times(100_000, { firstCard: [111] }))[1]).toBe(false)
})

test('an answer may take two bare transactions and one frame, and no longer', () => {
  const justInTime = times(200, { answer: [24.6] })
  const tooLate = times(100_000, { answer: [24.7] })
  expect(verdicts(justInTime, tooLate).slice(2, 4)).toEqual([true, false])
})

test('an answer that is slower in a large deck fails', () => {
  expect(verdicts(times(200), times(100_000, { answer: [24] }))[4]).toBe(false)
})

test('more than 120 kB of first-view JavaScript fails', () => {
  expect(verdicts(times(200), times(100_000), 120_001)[5]).toBe(false)
})

test('the table aligns its columns and says pass or fail only where there is a target', () => {
  const lines = [
    { name: 'A', value: '1.0 ms' },
    { name: 'Longer', value: '1.20 x', target: '<= 1.5 x', passed: true },
    { name: 'B', value: '2.00 x', target: '<= 1.5 x', passed: false },
  ]
  expect(table(lines).split('\n')).toEqual([
    'A          1.0 ms',
    'Longer     1.20 x  <= 1.5 x   pass',
    'B          2.00 x  <= 1.5 x   FAIL',
  ])
})
