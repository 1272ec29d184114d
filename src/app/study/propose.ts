import type { Grade } from '../../domain/scheduling/types'
import type { Verdict } from '../../domain/grading/verdict'

/** Slower than this for each question, a right answer was hard work. */
const slowMs = 30_000

/** A case has a story to be read besides its steps. */
function questionsIn(verdict: Verdict): number {
  return verdict.kind === 'case' ? verdict.steps.length + 1 : 1
}

/** The grade that a verdict proposes: not wholly right is Again, slow is Hard, right is Good; undefined without one. */
export function proposeGrade(
  verdict: Verdict | undefined,
  attendedMs: number,
): Grade | undefined {
  if (verdict === undefined) return undefined
  if (verdict.outcome !== 'right') return 'again'
  return attendedMs > slowMs * questionsIn(verdict) ? 'hard' : 'good'
}
