import type { MarkedQuestion } from './score'

/** How often answers were right of which the student was sure, or unsure. */
export interface Confidence {
  readonly sure: boolean
  readonly answers: number
  readonly right: number
  /** 80 % interval for the share of right answers in the long run, 0 … 1. */
  readonly low: number
  readonly high: number
}

/** Of a standard normal distribution: 80 % lies between minus and plus this. */
const z80 = 1.2816

/** Judged answers by how sure she was, sure ones first; a group without answers is left out. */
export function calibrationOf(marked: readonly MarkedQuestion[]): Confidence[] {
  return [true, false].flatMap((sure) => {
    const group = marked.filter(
      (one) => one.sure === sure && (one.outcome === 'right' || one.outcome === 'wrong'),
    )
    if (group.length === 0) return []
    const right = group.filter(({ outcome }) => outcome === 'right').length
    return [{ sure, answers: group.length, right, ...wilson(right, group.length) }]
  })
}

/** Questions that she was sure of and that were wrong: what she does not know that she does not know. */
export function sureButWrong(marked: readonly MarkedQuestion[]): MarkedQuestion[] {
  return marked.filter(({ sure, outcome }) => sure === true && outcome === 'wrong')
}

/** Wilson's score interval (E. B. Wilson, JASA 1927), which stays within 0 … 1 also for a handful of answers. */
function wilson(right: number, answers: number): { low: number; high: number } {
  const share = right / answers
  const squared = z80 * z80
  const middle = share + squared / (2 * answers)
  const half =
    z80 * Math.sqrt((share * (1 - share)) / answers + squared / (4 * answers * answers))
  const scale = 1 + squared / answers
  return {
    low: Math.max(0, (middle - half) / scale),
    high: Math.min(1, (middle + half) / scale),
  }
}
