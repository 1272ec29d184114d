import type { GradeNumber } from '../../../domain/exam/memory-model'
import type { Policy } from '../run'
import { dueQueue, type NewLimit } from './due-queue'

interface Interval {
  readonly days: number
  readonly ease: number
}

/** Anki's scheduler before FSRS, after SuperMemo 2: intervals that grow by an ease, which grades move. */
export function sm2Policy(limit: NewLimit, cards: number): Policy {
  const dueDays = new Int32Array(cards)
  const intervals: (Interval | undefined)[] = []
  return {
    queue: (desk, day) => dueQueue(desk, day, dueDays, 'due', limit),
    after(_desk, { row, day, grades }) {
      const grade = grades[0] ?? 1
      const before = intervals[row]
      const after = before
        ? nextInterval(before, grade, day - (dueDays[row] ?? 0))
        : { days: grade === 4 ? 4 : 1, ease: 2.5 }
      intervals[row] = after
      dueDays[row] = day + Math.round(after.days)
    },
  }
}

/** @param late days after the due date; a review ahead of it leaves the interval as it is, unless it fails */
function nextInterval(
  { days, ease }: Interval,
  grade: GradeNumber,
  late: number,
): Interval {
  if (grade === 1) return { days: 1, ease: Math.max(1.3, ease - 0.2) }
  if (late < 0) return { days: Math.max(days, 1), ease }
  switch (grade) {
    case 2:
      return { days: Math.max(days + 1, days * 1.2), ease: Math.max(1.3, ease - 0.15) }
    case 3:
      return { days: Math.max(days + 1, (days + late / 2) * ease), ease }
    case 4:
      return { days: Math.max(days + 1, (days + late) * ease * 1.3), ease: ease + 0.15 }
  }
}
