import type { Clock } from '../platform/clock'

/** When to wake again after a refresh that came to nothing. */
const retryAfterMs = 10 * 60_000

interface BadgeKeeper {
  readonly clock: Clock
  /** Wakes the background at an instant (epoch ms), instead of any set before. */
  readonly wakeAt: (at: number) => Promise<void>
  /** Shows what is due now, and sets the wake at which that changes. */
  readonly refresh: () => Promise<void>
}

/**
 * Refreshes the badge, one run at a time: who asks while one runs waits for that one. A run that fails,
 * never ends, or is killed with its worker leaves a wake ten minutes on, so that the chain of wakes holds.
 * @returns asks for a refresh; it never throws, because a failing database is told in the pages.
 */
export function keepBadge({ clock, wakeAt, refresh }: BadgeKeeper): () => Promise<void> {
  let running: Promise<void> | undefined

  async function run(): Promise<void> {
    await quietly(() => wakeAt(clock() + retryAfterMs))
    await quietly(refresh)
    running = undefined
  }
  return () => (running ??= run())
}

async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch {
    return
  }
}
