import { watch } from '../storage/watch'

/** A query that follows the database and can be started anew when its inputs (the time, a setting) changed. */
export function createLive<T>(
  query: () => Promise<T>,
  next: (value: T) => void,
  failed: (error: unknown) => void,
) {
  let stop: (() => void) | undefined
  return {
    restart() {
      stop?.()
      stop = watch(query, next, failed)
    },
    stop() {
      stop?.()
      stop = undefined
    },
  }
}
