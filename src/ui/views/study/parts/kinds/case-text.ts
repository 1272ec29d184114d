import type { StudySession } from '../../../../../app/types'
import { stepFace } from '../../../../../domain/card/face'
import type { CaseNote } from '../../../../../domain/card/note'
import type { CaseStep } from '../../../../../domain/card/task'
import { t } from '../../../../../i18n/i18n.svelte'
import { askLabel } from '../../ask-label'
import { announcement } from '../../announcement'
import { outcomeText } from '../../outcome-text'
import { describeNumber } from './numeric-text'
import { describeOrder } from './order-text'
import { caseOf, stepQuestion } from './step-question'
import { describeTerm } from './typed-text'

/** What a screen reader is told when a case appears and whenever it goes on. */
export function sayCase(study: StudySession): string {
  const { card, language, side } = study
  if (card?.note.kind !== 'case') return ''
  const { note } = card
  const { step: index, stage } = caseOf(study)
  const step = note.steps[index]
  if (side === 'answer' || !step) return sayEnd(study, note)
  switch (stage) {
    case 'asked': {
      const patient = `${t('study.ask.case')}: ${note.vignette[language]}`
      return [...(index === 0 ? [patient] : []), sayQuestion(note, index, study)].join(
        ' ',
      )
    }
    case 'judging':
      return `${sayAnswer(step, index, note, study)} ${t('kinds.case.judge')}`
    case 'checked':
      return sayAnswer(step, index, note, study)
  }
}

function sayQuestion(
  { steps }: CaseNote,
  index: number,
  { language }: StudySession,
): string {
  const step = steps[index]
  if (!step) return ''
  const face = stepFace(step, language, '')
  const place = t('kinds.case.step', { step: index + 1, total: steps.length })
  const label = askLabel(face.ask)
  return `${place}. ${label ? `${t(label)}: ` : ''}${step.task.question[language]}`
}

function sayAnswer(
  step: CaseStep,
  index: number,
  note: CaseNote,
  study: StudySession,
): string {
  const asked = stepQuestion(study, note, index)
  const details = [describeTerm, describeNumber, describeOrder]
    .map((describe) => describe(step.task, asked))
    .join('')
  const face = stepFace(step, study.language, '')
  return announcement(face, 'answer', asked.verdict, details)
}

function sayEnd({ verdict }: StudySession, note: CaseNote): string {
  if (verdict?.kind !== 'case') return ''
  const right = verdict.steps.filter((step) => step === 'right').length
  const sum = t('kinds.case.sum', { right, total: note.steps.length })
  return `${t(outcomeText(verdict.outcome))}. ${sum}`
}
