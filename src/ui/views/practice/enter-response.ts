import type { NoteKind } from '../../../domain/card/note'
import type { PracticeResponse } from '../../../domain/practice/practice-exam'

/** The response after an option was chosen, or taken back where several may be; undefined when none is left. */
export function optionChosen(
  chosen: readonly number[],
  option: number,
  several: boolean,
): PracticeResponse | undefined {
  if (!several) return { kind: 'choice', chosen: [option] }
  const others = chosen.filter((one) => one !== option)
  const now = others.length < chosen.length ? others : [...chosen, option]
  return now.length === 0 ? undefined : { kind: 'choice', chosen: now.toSorted() }
}

/** What was written, as the grader of the kind takes it; undefined when it is nothing. */
export function textResponse(kind: NoteKind, text: string): PracticeResponse | undefined {
  if (text.trim() === '') return undefined
  return kind === 'numeric' || kind === 'calculation'
    ? { kind, text }
    : { kind: 'typed', text }
}

export function enteredText(response: PracticeResponse | undefined): string {
  return response && 'text' in response ? response.text : ''
}
