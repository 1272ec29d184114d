import type { Side } from '../../../app/types'
import type { CardFace } from '../../../domain/card/face'
import type { Verdict } from '../../../domain/grading/verdict'
import { t } from '../../../i18n/i18n.svelte'
import { askLabel } from './ask-label'
import { outcomeText } from './outcome-text'
import { segmentsText } from './segments-text'

/** What a screen reader is told when a card or its answer appears. */
export function announcement(
  face: CardFace,
  side: Side,
  verdict: Verdict | undefined,
): string {
  return side === 'question' ? question(face) : answer(face, verdict)
}

function question(face: CardFace): string {
  const label = askLabel(face.ask)
  const prompt = segmentsText(face.prompt)
  return label === undefined ? prompt : `${t(label)}: ${prompt}`
}

function answer(face: CardFace, verdict: Verdict | undefined): string {
  const found = verdict ? `${t(outcomeText(verdict.outcome))}. ` : ''
  return `${found}${t('study.answer')}: ${segmentsText(face.answer)}`
}
