import type { Grade } from '../../domain/scheduling/types'
import type { Verdict } from '../../domain/grading/verdict'

/** Slower than this, a right answer was hard work. */
const slowMs = 30_000

/** The grade that a verdict proposes: not wholly right is Again, slow is Hard, right is Good; undefined without one. */
export function proposeGrade(
  verdict: Verdict | undefined,
  attendedMs: number,
): Grade | undefined {
  if (verdict === undefined) return undefined
  if (verdict.outcome !== 'right') return 'again'
  return attendedMs > slowMs ? 'hard' : 'good'
}
