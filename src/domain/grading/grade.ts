import type { Language, Note } from '../card/note'
import { gradeCalculation } from './calculation'
import { gradeCase } from './case'
import type { CardResponse } from './response'
import { gradeStep } from './step'
import type { Verdict } from './verdict'

/**
 * Checks what a student entered.
 * @param language in which the note was shown
 * @returns undefined where the student judges herself, and for a response of another kind
 */
export function gradeResponse(
  note: Note,
  response: CardResponse,
  language: Language,
): Verdict | undefined {
  switch (note.kind) {
    case 'basic':
    case 'term':
    case 'cloze':
    case 'figure':
      return undefined
    case 'choice':
    case 'typed':
    case 'numeric':
    case 'ordering':
      if (response.kind === 'case' || response.kind === 'calculation') return undefined
      return gradeStep(note, response, language)
    case 'calculation':
      return response.kind === 'calculation'
        ? gradeCalculation(note, response.text, language)
        : undefined
    case 'case':
      return response.kind === 'case' ? gradeCase(note, response) : undefined
  }
}
