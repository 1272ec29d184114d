import { expect, test } from 'vitest'
import {
  median,
  summarise,
  table,
  type PlanningTimes,
  type SubjectTimes,
} from '../../bench/report'

const times = (cards: number, changes: Partial<SubjectTimes> = {}): SubjectTimes => ({
  cards,
  firstCard: [90, 100, 140],
  emptyPage: [80, 70, 300],
  withoutSnapshot: [200],
  firstKey: [150],
  answer: [21, 20, 50],
  bare: [4],
  emptyView: [100],
  statistics: [900],
  firstCount: [20_000],
  tableView: [400],
  tableFrame: [17, 30, 90],
  palette: [25],
  ...changes,
})
const planning: PlanningTimes = {
  cards: 10_000,
  plan: [150, 160, 400],
  order: [4],
  yardstick: [40],
  idleFrame: [17],
  planningFrame: [20, 33, 90],
}
const verdicts = (small: SubjectTimes, large: SubjectTimes, firstViewBytes = 100_000) =>
  summarise({ small, large, planning, firstViewBytes }).flatMap(
    ({ passed }) => passed ?? [],
  )
const planningVerdicts = (changes: Partial<PlanningTimes>) =>
  summarise({
    small: times(200),
    large: times(100_000),
    planning: { ...planning, ...changes },
    firstViewBytes: 100_000,
  })
    .flatMap(({ passed }) => passed ?? [])
    .slice(11, 14)

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
    true,
    true,
    true,
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

test('statistics that open in more than ten times an empty view fail, however long the first count took', () => {
  const large = times(100_000, { statistics: [1_001] })
  expect(verdicts(times(200), large).slice(5, 7)).toEqual([true, false])
})

test('a table that stops while it is scrolled fails, and so does a palette that takes more than a frame of work', () => {
  const large = times(100_000, { tableFrame: [51], palette: [34] })
  expect(verdicts(times(200), large).slice(7, 11)).toEqual([true, false, true, false])
})

test('a plan, an order or a frame that takes too long fails', () => {
  expect(planningVerdicts({ plan: [301] })).toEqual([false, true, true])
  expect(planningVerdicts({ order: [10.1] })).toEqual([true, false, true])
  expect(planningVerdicts({ planningFrame: [51] })).toEqual([true, true, false])
})

test('on a slower machine planning may take longer, as everything does', () => {
  const slower = { plan: [550], order: [18], yardstick: [80] }
  expect(planningVerdicts(slower)).toEqual([true, true, true])
})

test('more than 120 kB of first-view JavaScript fails', () => {
  expect(verdicts(times(200), times(100_000), 120_001)[14]).toBe(false)
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
