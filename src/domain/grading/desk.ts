import type { Note } from '../card/note'
import type { ChoiceTask } from '../card/task'
import type { CardResponse, CaseResponse, StepResponse } from './response'

/** A patient case of which nothing was answered. */
export const begunCase: CaseResponse = {
  kind: 'case',
  step: 0,
  stage: 'asked',
  responses: [],
  answeredIn: [],
}

/** How far a patient case is; undefined on cards of other kinds. */
export function caseOn(
  note: Note | undefined,
  response: CardResponse | undefined,
): CaseResponse | undefined {
  if (note?.kind !== 'case') return undefined
  return response?.kind === 'case' ? response : begunCase
}

/** Changes whenever a patient case goes on; empty on cards of other kinds. */
export function stageKey(
  note: Note | undefined,
  response: CardResponse | undefined,
): string {
  const begun = caseOn(note, response)
  return begun ? `${begun.step}/${begun.stage}` : ''
}

/** A multiple-choice question, and what decides the order of its options beside the card's own seed. */
export interface OpenChoice {
  readonly task: ChoiceTask
  readonly step?: number
}

/** The question whose options may be chosen now: that of the card, or of the step of a case. */
export function openChoice(
  note: Note | undefined,
  response: CardResponse | undefined,
): OpenChoice | undefined {
  if (note?.kind === 'choice') return { task: note }
  const { step = 0, stage } = caseOn(note, response) ?? {}
  const task = note?.kind === 'case' && note.steps[step]?.task
  return task && task.kind === 'choice' && stage === 'asked' ? { task, step } : undefined
}

/** What was entered at the card, or at the step of a case that is on the desk. */
export function entryOf(
  note: Note,
  response: CardResponse | undefined,
): CardResponse | undefined {
  const begun = caseOn(note, response)
  return begun ? begun.responses[begun.step] : response
}

/** The case with something else entered at the step on the desk. */
export function withEntry(
  response: CaseResponse,
  entry: StepResponse | undefined,
): CaseResponse {
  const length = Math.max(response.responses.length, response.step + 1)
  const responses = Array.from({ length }, (_, index) =>
    index === response.step ? entry : response.responses[index],
  )
  return { ...response, responses }
}
