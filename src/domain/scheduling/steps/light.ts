import type { Step, StepSituation } from './steps'

/** Back in 10 min after Again, in every state, until right once; every other grade graduates at once. */
export function light({ grade }: StepSituation): Step | undefined {
  return grade === 'again' ? { minutes: 10, stepIndex: 0 } : undefined
}
