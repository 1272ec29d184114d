import { expect, test } from 'vitest'
import { keepReminder, type Waiting } from '../../../../src/app/reminder/keep-reminder'

const at = (text: string): number => new Date(text).getTime()
const sixPm = 18 * 60

/** A browser with a clock that stands still. */
function background(
  now: string,
  { off = false, due = 3, fresh = 0, alarm = undefined as string | undefined },
) {
  const state = {
    alarm: alarm === undefined ? undefined : at(alarm),
    reminded: [] as Waiting[],
  }
  const keeper = keepReminder({
    clock: () => at(now),
    wanted: async () => (off ? undefined : sixPm),
    waiting: async () => ({ due, fresh, language: 'nl' }),
    setAlarm: async (_, instant) => void (state.alarm = instant),
    alarmAt: async () => state.alarm,
    cancelAlarm: async () => void (state.alarm = undefined),
    remind: async (waiting) => void state.reminded.push(waiting),
  })
  return { keeper, state }
}

test('the alarm is set for the next time that the clock reads the hour', async () => {
  const { keeper, state } = background('2026-11-26T12:00', {})
  await keeper.changed()
  expect(state.alarm).toBe(at('2026-11-26T18:00'))
  const later = background('2026-11-26T18:00', {})
  await later.keeper.changed()
  expect(later.state.alarm).toBe(at('2026-11-27T18:00'))
})

test('who wants no reminder has no alarm, and hears nothing when an old one goes off', async () => {
  const { keeper, state } = background('2026-11-26T18:00', {
    off: true,
    alarm: '2026-11-27T18:00',
  })
  await keeper.due()
  expect(state.reminded).toEqual([])
  await keeper.changed()
  expect(state.alarm).toBeUndefined()
  await keeper.wake()
  expect(state.alarm).toBeUndefined()
})

test('at its time it tells what waits, and sets itself for the next day', async () => {
  const { keeper, state } = background('2026-11-26T18:00', { due: 3, fresh: 2 })
  await keeper.due()
  expect(state.reminded).toEqual([{ due: 3, fresh: 2, language: 'nl' }])
  expect(state.alarm).toBe(at('2026-11-27T18:00'))
})

test('nothing is said when nothing waits', async () => {
  const { keeper, state } = background('2026-11-26T18:00', { due: 0 })
  await keeper.due()
  expect(state.reminded).toEqual([])
  expect(state.alarm).toBe(at('2026-11-27T18:00'))
})

test.each([
  ['2026-11-26T20:30', 1],
  ['2026-11-27T08:00', 0],
])(
  'an alarm that the browser makes up for at %s reminds %i times',
  async (now, times) => {
    const { keeper, state } = background(now, {})
    await keeper.due()
    expect(state.reminded).toHaveLength(times)
  },
)

test('a background that starts anew leaves an alarm alone, also one that is overdue, and sets one that is lost', async () => {
  const overdue = background('2026-11-26T20:00', { alarm: '2026-11-26T18:00' })
  await overdue.keeper.wake()
  expect(overdue.state.alarm).toBe(at('2026-11-26T18:00'))
  const lost = background('2026-11-26T20:00', {})
  await lost.keeper.wake()
  expect(lost.state.alarm).toBe(at('2026-11-27T18:00'))
})
