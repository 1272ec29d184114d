import { stepFace, stepSeed, type CardFace } from '../../../../../domain/card/face'
import type { CaseNote, Language } from '../../../../../domain/card/note'
import type { CaseStep } from '../../../../../domain/card/task'

/** A step of a case with its marks; undefined where the case holds no Markdown. */
export function markedStep({ markup }: CaseNote, index: number): CaseStep | undefined {
  return markup?.kind === 'case' ? markup.steps[index] : undefined
}

/**
 * What is drawn of one step of a case, with its marks beside it where it holds Markdown.
 * @param seed of the card
 */
export function caseStepFace(
  note: CaseNote,
  index: number,
  language: Language,
  seed: string,
): CardFace | undefined {
  const own = stepSeed(seed, index)
  const step = note.steps[index]
  const marked = markedStep(note, index)
  if (!step) return undefined
  return {
    ...stepFace(step, language, own),
    ...(marked && { markup: stepFace(marked, language, own) }),
  }
}
