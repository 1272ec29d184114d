import type { Clock } from './clock'

export interface Stopwatch {
  /** Starts anew from zero, or from what had run before the page closed. */
  restart(alreadyMs?: number): void
  /** Time, in ms, during which the page was visible and had the focus. */
  attendedMs(): number
}

/** Measures how long the student really looks at a card. */
export function createStopwatch(clock: Clock, page: Document = document): Stopwatch {
  let collectedMs = 0
  let since: number | undefined
  const update = (): void => {
    const now = clock()
    if (since !== undefined) collectedMs += Math.max(0, now - since)
    since = page.visibilityState === 'visible' && page.hasFocus() ? now : undefined
  }
  const view = page.defaultView
  page.addEventListener('visibilitychange', update)
  view?.addEventListener('focus', update)
  view?.addEventListener('blur', update)
  return {
    restart(alreadyMs = 0) {
      update()
      collectedMs = alreadyMs
    },
    attendedMs() {
      update()
      return collectedMs
    },
  }
}
