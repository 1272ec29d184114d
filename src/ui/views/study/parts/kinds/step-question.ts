import type { StudySession } from '../../../../../app/types'
import type { CaseNote } from '../../../../../domain/card/note'
import { verdictOfStep } from '../../../../../domain/grading/case'
import { begunCase, caseOn, withEntry } from '../../../../../domain/grading/desk'
import type { CaseResponse } from '../../../../../domain/grading/response'
import type { AskedQuestion } from './kind-parts'

/** What was answered so far at the case being studied; reactive. */
export function caseOf({ card, response }: StudySession): CaseResponse {
  return caseOn(card?.note, response) ?? begunCase
}

/** One step of a case as a question by itself, for the parts that other cards draw too; reactive. */
export function stepQuestion(
  study: StudySession,
  note: CaseNote,
  index: number,
): AskedQuestion {
  const isAsked = (): boolean => {
    const { step, stage } = caseOf(study)
    return study.side === 'question' && step === index && stage === 'asked'
  }
  return {
    get side() {
      return isAsked() ? 'question' : 'answer'
    },
    get language() {
      return study.language
    },
    get response() {
      return caseOf(study).responses[index]
    },
    get unreadable() {
      return isAsked() && study.unreadable
    },
    get verdict() {
      return isAsked() ? undefined : verdictOfStep(note, caseOf(study), index)
    },
    respond(response) {
      if (!isAsked() || response?.kind === 'case' || response?.kind === 'calculation')
        return
      study.respond(withEntry(caseOf(study), response))
    },
    chooseOption: (option) => study.chooseOption(option),
    showAnswer: () => study.showAnswer(),
  }
}
