import type { StudySession } from '../../../app/types'
import { cardFace, type CardFace } from '../../../domain/card/face'

/** What is drawn of the card being studied, in the language it is shown in; reactive. */
export function shownFace({
  status,
  card,
  language,
}: StudySession): CardFace | undefined {
  if (status !== 'studying' || card === undefined) return undefined
  return cardFace(card.note, card.face, language, card.optionSeed)
}
