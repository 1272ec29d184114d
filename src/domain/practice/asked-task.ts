import { cardFace, stepFace, stepSeed, type CardFace } from '../card/face'
import type { Language, Note } from '../card/note'
import type { StepTask } from '../card/task'
import { gradeResponse } from '../grading/grade'
import { gradeStep } from '../grading/step'
import type { PracticeQuestion, PracticeResponse } from './practice-exam'

/** The card of a question, as it is drawn. */
interface DrawnCard {
  readonly note: Note
  readonly face: string
  readonly optionSeed: string
}

/** What a question asks: a note, or one step of a patient case. */
export type AskedTask = Note | StepTask

type Asked = Pick<PracticeQuestion, 'step'> | undefined

/** A step that the case has no more asks for the case as a whole, which nothing checks. */
export function askedTask(note: Note, question: Asked): AskedTask {
  return stepOf(note, question)?.task ?? note
}

/** What is drawn of a question. */
export function askedFace(
  { note, face, optionSeed }: DrawnCard,
  question: Asked,
  language: Language,
): CardFace {
  const step = stepOf(note, question)
  if (!step) return cardFace(note, face, language, optionSeed)
  const seed = stepSeed(optionSeed, question?.step)
  const { markup } = note
  return {
    ...stepFace(step, note.writtenIn ?? language, seed),
    ...(markup && {
      markup: askedFace({ note: markup, face, optionSeed }, question, language),
    }),
  }
}

/** Undefined where the student judges herself, and for a response of another kind. Partly right is not right. */
export function checkResponse(
  note: Note,
  question: Asked,
  response: PracticeResponse,
  language: Language,
): boolean | undefined {
  const step = stepOf(note, question)
  const verdict = step
    ? response.kind !== 'calculation' && gradeStep(step.task, response, language)
    : gradeResponse(note, response, language)
  return verdict ? verdict.outcome === 'right' : undefined
}

/** Options of which one is right; 0 where there is nothing to guess among, or too much. */
export function optionsToGuess(task: AskedTask): number {
  return task.kind === 'choice' && !task.several ? task.options.length : 0
}

function stepOf(note: Note, question: Asked) {
  return note.kind === 'case' && question?.step !== undefined
    ? note.steps[question.step]
    : undefined
}
