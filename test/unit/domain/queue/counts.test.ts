import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newRow, withDerived } from '../../../../src/domain/log/fold'
import type { CardRow } from '../../../../src/domain/log/card-row'
import { bucketKey, bucketsOf, countDelta } from '../../../../src/domain/queue/counts'
import { freshRow, learningRow, reviewRow } from './rows'

const today = 20_000

/** The keys of a row's buckets, readable. */
function keys(row: CardRow, foldDay = today): string[] {
  return bucketsOf(row, foldDay).map((bucket) => bucketKey(bucket).join(' '))
}

test('a new card counts as new and in the total, under the day until which it is buried', () => {
  expect(keys(freshRow('a'))).toEqual(['new 0 rest', 'total 0 rest'])
  expect(keys(freshRow('a', { buriedUntilDay: today + 1 }))).toEqual([
    'new 20001 rest',
    'total 0 rest',
  ])
  expect(keys(freshRow('a', { buriedUntilDay: today - 1 }))).toEqual([
    'new 0 rest',
    'total 0 rest',
  ])
})

test('a review counts under its day, an overdue one under 0, and both are learned', () => {
  const counted = (dueDay: number): string[] => keys(reviewRow('a', { dueDay }))
  expect([counted(today + 3), counted(today), counted(today - 1)]).toEqual([
    ['review 20003 rest', 'total 0 rest', 'learned 0 rest'],
    ['review 20000 rest', 'total 0 rest', 'learned 0 rest'],
    ['review 0 rest', 'total 0 rest', 'learned 0 rest'],
  ])
})

test('learning and suspended cards count without a day, withdrawn ones nowhere', () => {
  expect(keys(learningRow('a', { dueAt: 5 }))).toEqual([
    'learning 0 rest',
    'total 0 rest',
    'learned 0 rest',
  ])
  expect(keys(reviewRow('a', { suspended: 1 }))).toEqual([
    'suspended 0 rest',
    'total 0 rest',
    'learned 0 rest',
  ])
  expect(keys(freshRow('a', { suspended: 1 }))).toEqual([
    'suspended 0 rest',
    'total 0 rest',
  ])
  expect(keys(reviewRow('a', { withdrawn: 1 }))).toEqual([])
})

test('a change names only the buckets that really changed', () => {
  const before = reviewRow('a', { dueDay: today })
  const after = withDerived({ ...before, dueDay: today + 9 })
  expect(countDelta(before, after, today)).toEqual([
    { bucket: { queue: 'review', serveDay: today, topic: 'rest' }, by: -1 },
    { bucket: { queue: 'review', serveDay: today + 9, topic: 'rest' }, by: 1 },
  ])
  expect(countDelta(before, { ...before, flagged: 1 }, today)).toEqual([])
})

test('a card that appears, disappears or moves to another topic changes its totals', () => {
  const row = newRow(freshRow('a'))
  const total = { queue: 'total', serveDay: 0, topic: 'rest' }
  const fresh = { queue: 'new', serveDay: 0, topic: 'rest' }
  expect(countDelta(undefined, row, today)).toEqual([
    { bucket: fresh, by: 1 },
    { bucket: total, by: 1 },
  ])
  expect(countDelta(row, undefined, today)).toEqual([
    { bucket: fresh, by: -1 },
    { bucket: total, by: -1 },
  ])
  expect(countDelta(row, { ...row, topic: 'tempo' }, today)).toHaveLength(4)
})

test('counting again on a later day equals folding the days between into overdue', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5, max: 30 }), fc.nat({ max: 30 }), (due, later) => {
      const row = reviewRow('a', { dueDay: today + due })
      const foldDay = today + later
      const folded = bucketsOf(row, today).map((bucket) =>
        bucket.serveDay < foldDay ? { ...bucket, serveDay: 0 } : bucket,
      )
      expect(bucketsOf(row, foldDay)).toEqual(folded)
    }),
  )
})
