import { languages, type Language } from '../card/note'

/** What a student entered at one step of a patient case. */
export type StepResponse =
  /** Indexes into the task's options. */
  | { readonly kind: 'choice'; readonly chosen: readonly number[] }
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'numeric'; readonly text: string }
  /** Every item of the task's steps once, counted through all steps, as the student has put them. */
  | { readonly kind: 'ordering'; readonly order: readonly number[] }
  /** She saw the answer and told whether she knew it: at a step that nothing else checks. */
  | { readonly kind: 'judged'; readonly knew: boolean }

/** How far a step is: still asked; its answer shown, to be judged by the student; or through. */
export type CaseStage = 'asked' | 'judging' | 'checked'

/** What a student entered at a patient case so far. */
export interface CaseResponse {
  readonly kind: 'case'
  /** Index of the step on the desk; it stays the last one when all are through. */
  readonly step: number
  readonly stage: CaseStage
  /** By step; undefined where nothing was entered. */
  readonly responses: readonly (StepResponse | undefined)[]
  /** By step: the language in which it was answered. */
  readonly answeredIn: readonly Language[]
}

/** What a student entered at a card; its kind is that of the note. */
export type CardResponse =
  StepResponse | { readonly kind: 'calculation'; readonly text: string } | CaseResponse

/** A response out of data that may have been written by another version; undefined when it is none. */
export function readResponse(data: unknown): CardResponse | undefined {
  const { kind, text } = fieldsOf(data)
  if (kind === 'calculation' && typeof text === 'string') return { kind, text }
  return kind === 'case' ? readCase(data) : readStepResponse(data)
}

function readCase(data: unknown): CaseResponse | undefined {
  const { step, stage, responses, answeredIn } = fieldsOf(data)
  if (typeof step !== 'number' || !isStage(stage)) return undefined
  if (!Array.isArray(responses) || !Array.isArray(answeredIn)) return undefined
  return {
    kind: 'case',
    step,
    stage,
    responses: responses.map(readStepResponse),
    answeredIn: answeredIn.map((one) => languages.find((known) => known === one) ?? 'en'),
  }
}

function isStage(data: unknown): data is CaseStage {
  return data === 'asked' || data === 'judging' || data === 'checked'
}

function readStepResponse(data: unknown): StepResponse | undefined {
  const { kind, chosen, text, order, knew } = fieldsOf(data)
  if (kind === 'choice' && isNumbers(chosen)) return { kind, chosen }
  if (kind === 'ordering' && isNumbers(order)) return { kind, order }
  if (kind === 'judged' && typeof knew === 'boolean') return { kind, knew }
  if (typeof text !== 'string') return undefined
  return kind === 'typed' || kind === 'numeric' ? { kind, text } : undefined
}

function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? { ...data } : {}
}

function isNumbers(data: unknown): data is number[] {
  return Array.isArray(data) && data.every((item) => typeof item === 'number')
}
