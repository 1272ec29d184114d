import type { NextInterval } from '../../../app/types'

const minuteMs = 60_000

/** How long until an instant, in whole minutes or hours, rounded up; undefined when it has come. */
export function waitUntil(at: number, now: number): NextInterval | undefined {
  const minutes = Math.ceil((at - now) / minuteMs)
  if (minutes <= 0) return undefined
  if (minutes < 60) return { unit: 'minutes', value: minutes }
  return { unit: 'hours', value: Math.ceil(minutes / 60) }
}
