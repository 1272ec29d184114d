import type { StudyCard } from '../../../app/types'
import type { CardFace } from '../../../domain/card/face'
import type { Language } from '../../../domain/card/note'
import type { CardReport } from './report-text'
import { promptText } from './prompt-text'
import { segmentsText } from './segments-text'

/** What is to be copied or reported of a card as it is shown now. */
export function reportOf(
  card: StudyCard,
  face: CardFace,
  language: Language,
  version: string,
): CardReport {
  return {
    cardId: card.cardId,
    version,
    language,
    question: promptText(face),
    options: face.options?.map(({ text }) => text) ?? [],
    answer: segmentsText(face.answer),
    explanation: face.explanation,
  }
}
