import { snapshotSchema, type Snapshot } from '../../app/snapshot'
import { storeSnapshot, type Remember } from '../../app/snapshot-store'
import type { StudyCard } from '../../app/types'
import type { Catalogue } from '../../domain/card/catalogue'
import { cardFace } from '../../domain/card/face'
import type { Language } from '../../domain/card/note'
import { studyDay } from '../../domain/scheduling/study-day'
import { textIn } from '../../i18n/i18n.svelte'
import { afterPaint } from '../../platform/after-paint'
import { systemClock } from '../../platform/clock'
import { askLabel } from '../views/study/ask-label'
import { segmentsText } from '../views/study/segments-text'

/** Keeps the card that now stands first, with the words to paint, once it is on the screen itself. */
export const rememberNext: Remember = (next, { catalogue, language, dayStartMinutes }) => {
  if (!next) return storeSnapshot(undefined)
  afterPaint(() =>
    storeSnapshot({
      schema: snapshotSchema,
      content: catalogue.version,
      studyDay: studyDay(systemClock(), dayStartMinutes),
      dayStartMinutes,
      language,
      ...next,
      paint: words(next.card, next.progress, catalogue, language),
    }),
  )
}

/** The words of the question side, as the study view draws them. */
function words(
  card: StudyCard,
  progress: Snapshot['progress'],
  catalogue: Catalogue,
  language: Language,
): Snapshot['paint'] {
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
