import type { Policy } from '../run'
import { seenRows, unseenRows } from './due-queue'

/** Through the pile again and again: new cards, then those not seen for longest. */
export const loopPolicy: Policy = {
  queue(desk, day) {
    const { lastDay } = desk.deck
    const seen = seenRows(desk, day).sort(
      (a, b) => (lastDay[a] ?? 0) - (lastDay[b] ?? 0) || a - b,
    )
    return [...unseenRows(desk), ...seen]
  },
}
