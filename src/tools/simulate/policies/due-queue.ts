import { neverSeen } from '../../../domain/exam/deck-columns'
import { recallAfter } from '../../../domain/exam/memory-model'
import { uniform } from '../../../domain/exam/uniform'
import type { Desk } from '../student'

/** New cards a day; paced is so many that all are seen when 70 % of the time is over. */
export type NewLimit = number | 'paced' | 'all'

/** In which order due cards come. */
export type DueOrder = 'due' | 'ascending' | 'descending'

/** Numbers that keep the random order of equal due days apart from other draws. */
const draw = { due: 77, ahead: 78 } as const

/** Rows never seen, in learning order. */
export function unseenRows({ deck }: Desk): number[] {
  return rowsWhere(deck.lastDay, (lastDay) => lastDay === neverSeen)
}

/** Rows seen on an earlier day. */
export function seenRows({ deck }: Desk, day: number): number[] {
  return rowsWhere(deck.lastDay, (lastDay) => lastDay !== neverSeen && lastDay < day)
}

function rowsWhere(lastDays: Int32Array, holds: (lastDay: number) => boolean): number[] {
  const rows: number[] = []
  lastDays.forEach((lastDay, row) => {
    if (holds(lastDay)) rows.push(row)
  })
  return rows
}

/**
 * The day of a scheduler with due dates: cards that are due, new ones up to a limit mixed evenly among them, and
 * then, so that all minutes are used, more new cards and reviews ahead of their dates.
 */
export function dueQueue(
  desk: Desk,
  day: number,
  dueDays: Int32Array,
  order: DueOrder,
  limit: NewLimit,
): number[] {
  const seen = seenRows(desk, day)
  const due = seen.filter((row) => (dueDays[row] ?? 0) <= day)
  const ahead = seen.filter((row) => (dueDays[row] ?? 0) > day)
  const fresh = unseenRows(desk)
  const most = newPerDay(desk, limit)
  const byDueDay = (drawn: number) => (row: number) =>
    (dueDays[row] ?? 0) + uniform(desk.seed, row, day, drawn)
  const dueKey = order === 'due' ? byDueDay(draw.due) : byRecall(desk, day, order)
  return [
    ...interleave(sortedBy(due, dueKey), fresh.slice(0, most)),
    ...fresh.slice(most),
    ...sortedBy(ahead, byDueDay(draw.ahead)),
  ]
}

function newPerDay({ deck, days }: Desk, limit: NewLimit): number {
  if (limit === 'all') return Infinity
  return limit === 'paced' ? Math.ceil(deck.ids.length / (0.7 * days)) : limit
}

function byRecall({ deck, belief }: Desk, day: number, order: DueOrder) {
  const sign = order === 'descending' ? -1 : 1
  return (row: number): number =>
    sign * recallAfter(belief, day - (deck.lastDay[row] ?? 0), deck.stability[row] ?? 1)
}

function sortedBy(rows: readonly number[], keyOf: (row: number) => number): number[] {
  const keys = new Map(rows.map((row) => [row, keyOf(row)]))
  return [...rows].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))
}

/** Spreads the shorter list evenly through the longer one. */
function interleave(one: readonly number[], other: readonly number[]): number[] {
  const mixed: number[] = []
  let left = 0
  let right = 0
  while (left < one.length || right < other.length) {
    const leftFirst =
      right >= other.length ||
      (left < one.length && left * other.length <= right * one.length)
    mixed.push((leftFirst ? one[left++] : other[right++]) ?? 0)
  }
  return mixed
}
