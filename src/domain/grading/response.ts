/** What a student entered at one step of a patient case. */
export type StepResponse =
  /** Indexes into the task's options. */
  | { readonly kind: 'choice'; readonly chosen: readonly number[] }
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'numeric'; readonly text: string }
  /** Every item of the task's steps once, counted through all steps, as the student has put them. */
  | { readonly kind: 'ordering'; readonly order: readonly number[] }

/** What a student entered at a card; its kind is that of the note. */
export type CardResponse =
  | StepResponse
  | { readonly kind: 'calculation'; readonly text: string }
  | {
      readonly kind: 'case'
      /** Index of the step on the desk; the number of steps when all are through. */
      readonly step: number
      /** The verdict of that step is shown. */
      readonly checked: boolean
      /** By step; undefined where nothing was entered. */
      readonly responses: readonly (StepResponse | undefined)[]
    }

/** A response out of data that may have been written by another version; undefined when it is none. */
export function readResponse(data: unknown): CardResponse | undefined {
  const { kind, step, checked, responses, text } = fieldsOf(data)
  if (kind === 'calculation' && typeof text === 'string') return { kind, text }
  if (kind !== 'case') return readStepResponse(data)
  if (typeof step !== 'number' || typeof checked !== 'boolean') return undefined
  if (!Array.isArray(responses)) return undefined
  return { kind, step, checked, responses: responses.map(readStepResponse) }
}

function readStepResponse(data: unknown): StepResponse | undefined {
  const { kind, chosen, text, order } = fieldsOf(data)
  if (kind === 'choice' && isNumbers(chosen)) return { kind, chosen }
  if (kind === 'ordering' && isNumbers(order)) return { kind, order }
  if (typeof text !== 'string') return undefined
  return kind === 'typed' || kind === 'numeric' ? { kind, text } : undefined
}

function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? { ...data } : {}
}

function isNumbers(data: unknown): data is number[] {
  return Array.isArray(data) && data.every((item) => typeof item === 'number')
}
