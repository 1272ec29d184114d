import type { Note } from '../card/note'
import type { StepTask } from '../card/task'
import { gradeChoice } from './choice'
import type { CardResponse } from './response'
import type { Verdict } from './verdict'

/** What can be graded: a note, or a step of a patient case. */
export type Task = Note | StepTask

/**
 * Checks what a student entered.
 * @returns undefined where the student judges herself, and for a response of another kind
 */
export function gradeResponse(task: Task, response: CardResponse): Verdict | undefined {
  switch (task.kind) {
    case 'basic':
    case 'term':
    case 'cloze':
    case 'figure':
    case 'typed':
    case 'numeric':
    case 'calculation':
    case 'ordering':
    case 'case':
      return undefined
    case 'choice':
      return response.kind === 'choice' ? gradeChoice(task, response.chosen) : undefined
  }
}
