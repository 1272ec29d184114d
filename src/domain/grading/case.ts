import type { Language } from '../card/note'
import type { CaseTask } from '../card/task'
import type { CaseResponse } from './response'
import { gradeStep } from './step'
import type { Outcome, StepVerdict } from './verdict'

type Steps = Pick<CaseTask, 'steps'>

export interface CaseVerdict {
  readonly kind: 'case'
  readonly outcome: Outcome
  /** By step. */
  readonly steps: readonly Outcome[]
}

/** What was found at one step; undefined while nothing was. */
export function verdictOfStep(
  { steps }: Steps,
  { responses, answeredIn }: CaseResponse,
  index: number,
): StepVerdict | undefined {
  const [step, response] = [steps[index], responses[index]]
  return step && response && gradeStep(step.task, response, answeredIn[index] ?? 'en')
}

/**
 * Right: every step is; wrong: none is.
 * @returns undefined while a step has no verdict
 */
export function gradeCase(task: Steps, response: CaseResponse): CaseVerdict | undefined {
  const steps = task.steps.flatMap((_, index) => {
    const verdict = verdictOfStep(task, response, index)
    return verdict ? [verdict.outcome] : []
  })
  if (steps.length < task.steps.length) return undefined
  return { kind: 'case', outcome: outcomeOf(steps), steps }
}

function outcomeOf(steps: readonly Outcome[]): Outcome {
  if (steps.every((step) => step === 'right')) return 'right'
  return steps.every((step) => step === 'wrong') ? 'wrong' : 'partly'
}

/**
 * One stage further: an asked step is checked, or shown to be judged where nothing was entered that could be
 * checked; after a checked one the next is asked. A step that waits to be judged stays.
 * @param language in which the step was asked
 * @returns undefined when every step is through
 */
export function nextStage(
  task: Steps,
  response: CaseResponse,
  language: Language,
): CaseResponse | undefined {
  const { step, stage } = response
  switch (stage) {
    case 'asked': {
      const answeredIn = task.steps.map((_, index) =>
        index === step ? language : (response.answeredIn[index] ?? language),
      )
      const asked = { ...response, answeredIn }
      const isChecked = verdictOfStep(task, asked, step) !== undefined
      return { ...asked, stage: isChecked ? 'checked' : 'judging' }
    }
    case 'judging':
      return response
    case 'checked':
      return step + 1 < task.steps.length
        ? { ...response, step: step + 1, stage: 'asked' }
        : undefined
  }
}
