import { setAlarm } from '../platform/alarm'
import { setBadge } from '../platform/badge'

/** The alarm at which the badge changes by itself (a learning card's moment or the day start), or is tried again. */
const badgeAlarm = 'badge'

/** Shows what is due on the toolbar button, and wakes the background when that changes by itself (epoch ms). */
export async function showDue(
  text: string,
  due: number,
  nextChangeAt: number,
): Promise<void> {
  await Promise.all([setBadge(due, text), wakeBadgeAt(nextChangeAt)])
}

/** Wakes the background at an instant (epoch ms), instead of any set before. */
export function wakeBadgeAt(at: number): Promise<void> {
  return setAlarm(badgeAlarm, at)
}
