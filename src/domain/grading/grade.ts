import type { Language, Note } from '../card/note'
import type { StepTask } from '../card/task'
import { gradeCalculation } from './calculation'
import { gradeChoice } from './choice'
import { gradeNumeric } from './numeric'
import type { CardResponse } from './response'
import { gradeTyped } from './typed'
import type { Verdict } from './verdict'

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
    case 'ordering':
    case 'case':
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
  }
}
