import { expect, test } from 'vitest'
import { waitUntil } from '../../../../../src/ui/views/study/wait'

const now = Date.UTC(2026, 2, 10, 20)
const minute = 60_000

test('a wait is rounded up to whole minutes, so that it is never over too early', () => {
  expect([
    waitUntil(now + 1, now),
    waitUntil(now + 8 * minute, now),
    waitUntil(now + 59 * minute, now),
  ]).toEqual([
    { unit: 'minutes', value: 1 },
    { unit: 'minutes', value: 8 },
    { unit: 'minutes', value: 59 },
  ])
})

test('a wait of an hour or more is told in hours', () => {
  expect([waitUntil(now + 60 * minute, now), waitUntil(now + 61 * minute, now)]).toEqual([
    { unit: 'hours', value: 1 },
    { unit: 'hours', value: 2 },
  ])
})

test('an instant that has come needs no wait', () => {
  expect([waitUntil(now, now), waitUntil(now - minute, now)]).toEqual([
    undefined,
    undefined,
  ])
})
