import type { Overview } from '../../app/types'

/** Whether anything was ever answered, as far as it is known yet; reactive. */
export function hasStudied({ today, topics }: Overview): boolean {
  return today?.answered !== 0 || Object.values(topics).some(({ learned }) => learned)
}
