import { readText, writeText } from '../../platform/web-storage'

const key = 'myodeck.nothingUntil'

/** Keeps for the next first paint until when (epoch ms) nothing waits to be studied; undefined while something does. */
export function rememberNothingUntil(until: number | undefined): void {
  writeText(key, until === undefined ? undefined : String(until))
}

/** Whether it is known that nothing waits now. */
export function nothingWaits(now: number): boolean {
  return now < Number(readText(key) ?? 0)
}
