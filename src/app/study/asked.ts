import type { Note } from '../../domain/card/note'
import { caseBegun, type CaseResponse } from '../../domain/grading/case'
import type { CardResponse } from '../../domain/grading/response'
import type { Verdict } from '../../domain/grading/verdict'
import type { Asked, Side, StudyCard } from '../types'

type CaseNote = Extract<Note, { kind: 'case' }>
type Grader = (note: Note, response: CardResponse) => Verdict | undefined

/**
 * What is asked at the moment: the card itself or, until a case is through, its step on the desk, as a card
 * of the step's own kind.
 */
export function askedNow(
  card: StudyCard,
  side: Side,
  response: CardResponse | undefined,
  grade: Grader,
): Asked {
  const { note } = card
  const verdictOf = (task: Note, shown: Side, entered: CardResponse | undefined) =>
    shown === 'answer' && entered ? grade(task, entered) : undefined
  if (note.kind !== 'case' || side === 'answer')
    return { card, side, response, verdict: verdictOf(note, side, response) }
  const progress = progressIn(response)
  const step = stepCard(card, note, progress.step)
  const stepSide = progress.checked ? 'answer' : 'question'
  const entered = progress.responses[progress.step]
  return {
    card: step,
    side: stepSide,
    response: entered,
    verdict: verdictOf(step.note, stepSide, entered),
    step: { index: progress.step, count: note.steps.length },
  }
}

/** The progress of a case that has begun or is about to. */
export function progressIn(response: CardResponse | undefined): CaseResponse {
  return response?.kind === 'case' ? response : caseBegun
}

/** Whether a stored response can go on in this case, which may have other steps by now. */
export function fitsCase(
  { steps }: CaseNote,
  response: CardResponse | undefined,
): response is CaseResponse {
  return response?.kind === 'case' && response.step < steps.length
}

/** A step of a case as a card of the step's own kind, without the sources of the case. */
function stepCard(card: StudyCard, note: CaseNote, index: number): StudyCard {
  const step = note.steps[index]
  if (!step) throw new Error(`case ${note.id} has no step ${index}`)
  const { id, title, facts, sources } = note
  return {
    ...card,
    note: { id, title, facts, sources, explanation: step.explanation, ...step.task },
    face: step.task.kind,
    sources: [],
    optionSeed: `${card.optionSeed}/${index}`,
  }
}
