import type { Side } from '../../../app/types'
import type { CardFace } from '../../../domain/card/face'
import { t } from '../../../i18n/i18n.svelte'
import { askLabel } from './ask-label'
import { markOf, markText } from './option-mark'
import { segmentsText } from './segments-text'

/** What a screen reader is told when a card or its answer appears. */
export function announcement(
  face: CardFace,
  side: Side,
  chosenOption: number | undefined,
): string {
  return side === 'question' ? question(face) : answer(face, chosenOption)
}

function question(face: CardFace): string {
  const label = askLabel(face.ask)
  const prompt = segmentsText(face.prompt)
  return label === undefined ? prompt : `${t(label)}: ${prompt}`
}

function answer(face: CardFace, chosenOption: number | undefined): string {
  const chosen = face.options?.find(({ index }) => index === chosenOption)
  const mark = chosen && markOf(chosen, chosenOption)
  const verdict = mark && mark !== 'plain' ? `${t(markText(mark))}. ` : ''
  return `${verdict}${t('study.answer')}: ${segmentsText(face.answer)}`
}
