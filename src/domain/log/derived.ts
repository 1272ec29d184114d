import { seededUnit } from '../scheduling/seed'
import type { CardRow, QueueName } from './card-row'

/** The row with the keys of its indexes (`queue`, `serveDay`, `order`) made anew from its other fields. */
export function withDerived(row: CardRow): CardRow {
  const queue = queueOf(row)
  return { ...row, queue, serveDay: serveDayOf(row, queue), order: orderOf(row, queue) }
}

function queueOf(row: CardRow): QueueName {
  if (row.withdrawn === 1) return 'withdrawn'
  if (row.suspended === 1) return 'suspended'
  return row.state === 'relearning' ? 'learning' : row.state
}

/** A burial puts off every card; siblings in their (re)learning steps are never buried (`siblingsToBury`). */
function serveDayOf(row: CardRow, queue: QueueName): number {
  switch (queue) {
    case 'new':
    case 'learning':
      return row.buriedUntilDay
    case 'review':
      return Math.max(row.dueDay ?? 0, row.buriedUntilDay)
    case 'suspended':
    case 'withdrawn':
      return 0
  }
}

function orderOf(row: CardRow, queue: QueueName): number {
  switch (queue) {
    case 'learning':
      return row.dueAt ?? 0
    case 'review':
      return seededUnit('review', row.id, row.answers)
    case 'new':
    case 'suspended':
    case 'withdrawn':
      return row.position
  }
}
