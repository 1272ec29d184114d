import type { Clock } from './clock'

/** setTimeout holds at most 2^31 - 1 ms, and sleeps with the machine; longer waits are cut. */
const longestWaitMs = 60 * 60 * 1000
/** A clock that runs this much ahead of or behind the page's own timer has been changed or slept. */
const tickMs = 30_000

/**
 * Calls `look` whenever time may have moved on unseen: the page is shown again, comes back from the
 * cache, is resumed, wakes from sleep, or the clock reaches the instant set with `at`.
 */
export function createWake(clock: Clock, look: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let expected = clock() + tickMs
  setInterval(() => {
    const jumped = Math.abs(clock() - expected) > tickMs
    expected = clock() + tickMs
    if (jumped) look()
  }, tickMs)
  const onShown = (): void => {
    if (document.visibilityState === 'visible') look()
  }
  document.addEventListener('visibilitychange', onShown)
  document.addEventListener('resume', look)
  window.addEventListener('pageshow', look)
  return {
    /** Look again at this instant (epoch ms), instead of any instant set before. */
    at(instant: number) {
      clearTimeout(timer)
      timer = setTimeout(
        look,
        Math.min(longestWaitMs, Math.max(0, instant - clock()) + 50),
      )
    },
  }
}
