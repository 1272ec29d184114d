import { expect, test } from 'vitest'
import { keepBadge } from '../../../src/app/keep-badge'

const now = Date.UTC(2027, 4, 10, 12)
const tenMinutesOn = now + 10 * 60_000

/** A badge whose refreshes wait until the test ends or breaks them. */
function setUp() {
  const alarms: number[] = []
  const runs: { readonly succeed: () => void; readonly fail: (error: Error) => void }[] =
    []
  const refresh = keepBadge({
    clock: () => now,
    wakeAt: async (at) => void alarms.push(at),
    refresh: () =>
      new Promise((succeed, fail) => {
        runs.push({ succeed, fail })
      }),
  })
  return { alarms, runs, refresh }
}
const started = () => new Promise((resolve) => setImmediate(resolve))

test('who asks while a refresh runs gets that one, who asks later a new one', async () => {
  const { runs, refresh } = setUp()
  const both = [refresh(), refresh()]
  await started()
  runs[0]?.succeed()
  await Promise.all(both)
  const afterFirst = runs.length
  void refresh()
  await started()
  expect([afterFirst, runs.length]).toEqual([1, 2])
})

test('a refresh that fails is tried again ten minutes on, and the next one runs anew', async () => {
  const { alarms, runs, refresh } = setUp()
  const first = refresh()
  await started()
  runs[0]?.fail(new Error('the database is closed'))
  await first
  void refresh()
  await started()
  expect([alarms, runs.length]).toEqual([[tenMinutesOn, tenMinutesOn], 2])
})

test('the next wake is set before the refresh starts, which may be killed or never end', async () => {
  const { alarms, refresh } = setUp()
  void refresh()
  await started()
  expect(alarms).toEqual([tenMinutesOn])
})

test('an alarm that cannot be set does not keep the badge from being right', async () => {
  let refreshed = 0
  const refresh = keepBadge({
    clock: () => now,
    wakeAt: () => Promise.reject(new Error('no alarms')),
    refresh: async () => void (refreshed += 1),
  })
  await refresh()
  expect(refreshed).toBe(1)
})
