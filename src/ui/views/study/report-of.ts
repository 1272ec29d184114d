import type { StudyCard } from '../../../app/types'
import { stepFace, type CardFace } from '../../../domain/card/face'
import type { Language } from '../../../domain/card/note'
import { shuffledTexts } from '../../../domain/grading/ordering'
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
  const common = {
    cardId: card.cardId,
    version,
    language,
    ownWords: card.ownVersion !== undefined,
    explanation: face.explanation,
  }
  const question = promptText(face)
  const answer = segmentsText(face.answer)
  switch (card.note.kind) {
    case 'case': {
      const steps = card.note.steps.map((step) => stepFace(step, language, ''))
      const numbered = (side: 'prompt' | 'answer'): string =>
        steps.map((step, index) => `${index + 1}. ${segmentsText(step[side])}`).join('\n')
      const asked = `${question}\n\n${numbered('prompt')}`
      return { ...common, question: asked, options: [], answer: numbered('answer') }
    }
    case 'ordering': {
      const options = shuffledTexts(card.note, card.optionSeed, language)
      return { ...common, question, options, answer }
    }
    default: {
      const options = face.options?.map(({ text }) => text) ?? []
      return { ...common, question, options, answer }
    }
  }
}
