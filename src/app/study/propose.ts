import type { Grade } from '../../domain/scheduling/types'
import type { Verdict } from '../../domain/grading/verdict'

/** Slower than this, a right answer to one question was hard work. */
const slowMs = 30_000

/** Every step has to be read and moved. */
const slowOrderMs = 60_000

/** The grade that a verdict proposes: not wholly right is Again, slow is Hard, right is Good; undefined without one. */
export function proposeGrade(
  verdict: Verdict | undefined,
  attendedMs: number,
): Grade | undefined {
  if (verdict === undefined) return undefined
  if (verdict.outcome !== 'right') return 'again'
  return attendedMs > slowFrom(verdict) ? 'hard' : 'good'
}

/** A patient case has as much time as its steps, and once more for reading about the patient. */
function slowFrom(verdict: Verdict): number {
  if (verdict.kind === 'case') return slowMs * (verdict.steps.length + 1)
  return verdict.kind === 'ordering' ? slowOrderMs : slowMs
}
