import type { CaseStep, CaseTask } from '../card/task'
import type { CardResponse, StepResponse } from './response'
import type { Outcome } from './verdict'

/** How far a student is in a patient case, and what she entered. */
export type CaseResponse = Extract<CardResponse, { kind: 'case' }>

/** What is to be said of a case as a whole. */
export interface CaseVerdict {
  readonly kind: 'case'
  /** Right only when every step was. */
  readonly outcome: Outcome
  /** By step; a step without a response is wrong. */
  readonly steps: readonly Outcome[]
}

export const caseBegun: CaseResponse = {
  kind: 'case',
  step: 0,
  checked: false,
  responses: [],
  wanted: [],
}

/** Enters a response at the step on the desk, in the place of an earlier one; undefined takes it back. */
export function respondInCase(
  progress: CaseResponse,
  response: StepResponse | undefined,
): CaseResponse {
  const responses = Array.from({ length: progress.step + 1 }, (_, step) =>
    step === progress.step ? response : progress.responses[step],
  )
  return { ...progress, responses }
}

/**
 * What comes next in a case: a step is checked, one that the student judges herself counts as known,
 * and then the next step comes.
 * @returns undefined behind the last step
 */
export function stepAhead(
  { steps }: Pick<CaseTask, 'steps'>,
  progress: CaseResponse,
): CaseResponse | undefined {
  if (!progress.checked) return { ...progress, checked: true }
  if (toBeJudged({ steps }, progress))
    return respondInCase(progress, { kind: 'basic', knew: true })
  if (progress.step + 1 >= steps.length) return undefined
  return { ...progress, step: progress.step + 1, checked: false }
}

/** Whether the answer of the step is shown and the student has yet to say whether she knew it. */
export function toBeJudged(
  { steps }: Pick<CaseTask, 'steps'>,
  { step, checked, responses }: CaseResponse,
): boolean {
  return (
    checked && steps[step]?.task.kind === 'basic' && responses[step]?.kind !== 'basic'
  )
}

/** Asks for the cards beneath some steps, or no longer. */
export function wantBeneath(
  progress: CaseResponse,
  steps: readonly number[],
  want: boolean,
): CaseResponse {
  const others = progress.wanted.filter((step) => !steps.includes(step))
  const wanted = want ? [...others, ...steps] : others
  return { ...progress, wanted: wanted.toSorted((a, b) => a - b) }
}

/** The notes beneath some steps, in the order of the steps, each once. */
export function notesBeneath(
  steps: readonly Pick<CaseStep, 'beneath'>[],
  chosen: readonly number[],
): string[] {
  const some = steps.filter((_, step) => chosen.includes(step))
  return [...new Set(some.flatMap(({ beneath }) => beneath))]
}

/** The verdict over all steps. */
export function caseVerdict(steps: readonly Outcome[]): CaseVerdict {
  const right = steps.filter((outcome) => outcome === 'right').length
  const some = right > 0 ? 'partly' : 'wrong'
  return { kind: 'case', outcome: right === steps.length ? 'right' : some, steps }
}

/** The steps that were not wholly right. */
export function failedSteps({ steps }: CaseVerdict): number[] {
  return steps.flatMap((outcome, step) => (outcome === 'right' ? [] : [step]))
}
