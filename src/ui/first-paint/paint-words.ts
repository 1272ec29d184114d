import type { Snapshot } from '../../app/snapshot'
import type { PaintWords } from '../../app/snapshot-store'
import { cardFace } from '../../domain/card/face'
import { textIn } from '../../i18n/i18n.svelte'
import { askLabel } from '../views/study/ask-label'
import { segmentsText } from '../views/study/segments-text'

/** The words of a card's question side, as the study view draws them. */
export const paintWords: PaintWords = (
  { card, progress },
  catalogue,
  language,
): Snapshot['paint'] => {
  const face = cardFace(card.note, card.face, language, card.optionSeed)
  const topic = catalogue.topics.find(({ id }) => id === card.topic)
  const subject = catalogue.subjects.find(({ id }) => id === topic?.subject)
  const names = [subject, topic].flatMap((part) => (part ? [part.name[language]] : []))
  const place = textIn(language, 'study.progress', progress)
  const ask = askLabel(face.ask)
  return {
    crumbs: names.join(' › '),
    progress: card.isNew ? `${textIn(language, 'study.newCard')} · ${place}` : place,
    ask: ask ? textIn(language, ask) : '',
    question: segmentsText(face.prompt),
    options: face.options?.map(({ text }) => text) ?? [],
  }
}
