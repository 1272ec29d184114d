import type { Language, Note } from '../../../../../domain/card/note'
import { stepOutcome } from '../../../../../domain/grading/grade'
import type { CardResponse } from '../../../../../domain/grading/response'
import type { Outcome } from '../../../../../domain/grading/verdict'

export type CaseNote = Extract<Note, { kind: 'case' }>

/** How one step of a case went, by what was entered so far. */
export function outcomeOfStep(
  note: CaseNote,
  response: CardResponse | undefined,
  index: number,
  language: Language,
): Outcome {
  const step = note.steps[index]
  const entered = response?.kind === 'case' ? response.responses[index] : undefined
  return step ? stepOutcome(step.task, entered, language) : 'wrong'
}

/** The outcomes of the steps that were checked, the first one first. */
export function stepOutcomes(
  note: CaseNote,
  response: CardResponse | undefined,
  language: Language,
): Outcome[] {
  if (response?.kind !== 'case') return []
  const checked = response.step + (response.checked ? 1 : 0)
  return note.steps
    .slice(0, checked)
    .map((_, index) => outcomeOfStep(note, response, index, language))
}
