import type { Language, Note } from '../card/note'
import type { CaseTask, StepTask } from '../card/task'
import { gradeCalculation } from './calculation'
import { caseVerdict, type CaseResponse, type CaseVerdict } from './case'
import { gradeChoice } from './choice'
import { gradeNumeric } from './numeric'
import { gradeOrder, ranksOf } from './ordering'
import type { CardResponse, StepResponse } from './response'
import { gradeTyped } from './typed'
import type { Outcome, Verdict } from './verdict'

/** What can be graded: a note, or a step of a patient case. */
export type Task = Note | StepTask

/**
 * Checks what a student entered.
 * @param language in which the task was shown
 * @returns undefined where the student judges herself, and for a response of another kind
 */
export function gradeResponse(
  task: Task,
  response: CardResponse,
  language: Language,
): Verdict | undefined {
  switch (task.kind) {
    case 'basic':
    case 'term':
    case 'cloze':
    case 'figure':
      return undefined
    case 'choice':
      return response.kind === 'choice' ? gradeChoice(task, response.chosen) : undefined
    case 'typed':
      return response.kind === 'typed'
        ? gradeTyped(task, response.text, language)
        : undefined
    case 'numeric':
      return response.kind === 'numeric'
        ? gradeNumeric(task, response.text, language)
        : undefined
    case 'calculation':
      return response.kind === 'calculation'
        ? gradeCalculation(task, response.text, language)
        : undefined
    case 'ordering':
      return response.kind === 'ordering'
        ? gradeOrder(ranksOf(task), response.order)
        : undefined
    case 'case':
      return response.kind === 'case' ? gradeCase(task, response, language) : undefined
  }
}

function gradeCase(
  { steps }: CaseTask,
  { responses }: CaseResponse,
  language: Language,
): CaseVerdict {
  return caseVerdict(
    steps.map(({ task }, step) => stepOutcome(task, responses[step], language)),
  )
}

/**
 * How a step of a case went; one without a response is wrong. A term may have been typed before the case
 * was read on in the other language.
 */
export function stepOutcome(
  task: StepTask,
  response: StepResponse | undefined,
  language: Language,
): Outcome {
  if (response?.kind === 'basic') return response.knew ? 'right' : 'wrong'
  if (!response) return 'wrong'
  const here = gradeResponse(task, response, language)?.outcome ?? 'wrong'
  if (here === 'right' || task.kind !== 'typed') return here
  const other = language === 'en' ? 'nl' : 'en'
  return gradeResponse(task, response, other)?.outcome ?? here
}
