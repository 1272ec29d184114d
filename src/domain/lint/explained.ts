import type { Bilingual } from '../card/note'
import type { WrittenNote } from '../card/written-note'
import type { Path } from './rule'
import { textsOfRole, type VisibleText } from './texts'

/** What explains an answer, with question and answer themselves. */
export interface Explained {
  readonly explanation: Bilingual
  readonly path: Path
  /** What the student has read of question and answer. */
  readonly sides: readonly VisibleText[]
}

/** A note's explanation, and those of the steps of a patient case. */
export function explainedIn(note: WrittenNote): Explained[] {
  const sides = [...textsOfRole(note, 'prompt'), ...textsOfRole(note, 'answer')]
  const whole = { explanation: note.explanation, path: ['explanation'], sides }
  if (note.kind !== 'case') return [whole]
  const steps = note.steps.map(({ explanation }, index) => ({
    explanation,
    path: ['steps', index, 'explanation'],
    sides: sides.filter(({ path }) => path[0] === 'steps' && path[1] === index),
  }))
  return [whole, ...steps]
}
