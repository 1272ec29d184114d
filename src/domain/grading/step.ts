import type { Language } from '../card/note'
import type { StepTask } from '../card/task'
import { gradeChoice } from './choice'
import { gradeNumeric } from './numeric'
import { gradeOrdering } from './ordering'
import type { StepResponse } from './response'
import { gradeTyped } from './typed'
import type { StepVerdict } from './verdict'

/**
 * Checks what a student entered at one question.
 * @param language in which it was shown
 * @returns undefined where she has yet to judge herself, and for a response of another kind
 */
export function gradeStep(
  task: StepTask,
  response: StepResponse,
  language: Language,
): StepVerdict | undefined {
  if (response.kind === 'judged') {
    return { kind: 'judged', outcome: response.knew ? 'right' : 'wrong' }
  }
  switch (task.kind) {
    case 'basic':
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
    case 'ordering':
      return response.kind === 'ordering'
        ? gradeOrdering(task, response.order)
        : undefined
  }
}
