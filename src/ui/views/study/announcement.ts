import type { Side } from '../../../app/types'
import type { CardFace } from '../../../domain/card/face'
import type { ChoiceVerdict } from '../../../domain/grading/choice'
import type { Verdict } from '../../../domain/grading/verdict'
import { t } from '../../../i18n/i18n.svelte'
import type { MessageKey } from '../../../i18n/messages'
import { askLabel } from './ask-label'
import { outcomeText } from './outcome-text'
import { promptText } from './prompt-text'
import { segmentsText } from './segments-text'

/**
 * What a screen reader is told when a card or its answer appears.
 * @param details what the kind of card says of the verdict
 */
export function announcement(
  face: CardFace,
  side: Side,
  verdict: Verdict | undefined,
  details = '',
): string {
  return side === 'question' ? question(face) : answer(face, verdict, details)
}

function question(face: CardFace): string {
  const label = askLabel(face.ask)
  const prompt = promptText(face)
  return label === undefined ? prompt : `${t(label)}: ${prompt}`
}

function answer(face: CardFace, verdict: Verdict | undefined, details: string): string {
  const found = verdict && `${t(outcomeText(verdict.outcome))}.`
  const right = `${t('study.answer')}: ${segmentsText(face.answer)}`
  const marked = verdict?.kind === 'choice' ? markedOptions(face, verdict) : []
  return [found, ...marked, details, right].filter(Boolean).join(' ')
}

/** Where several are right: which were missed and which were chosen wrongly. */
function markedOptions(face: CardFace, { missed, wrong }: ChoiceVerdict): string[] {
  if (face.ask !== 'choose-several') return []
  const named = (key: MessageKey, indexes: readonly number[]): string[] => {
    const options = face.options?.filter(({ index }) => indexes.includes(index)) ?? []
    if (options.length === 0) return []
    return [`${t(key)}: ${options.map(({ text }) => text).join('; ')}.`]
  }
  return [...named('study.missed', missed), ...named('study.yourChoiceWrong', wrong)]
}
