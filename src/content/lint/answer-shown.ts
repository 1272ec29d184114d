import { languages, type Language } from '../../domain/card/note'
import { answerShown as shownInNote, complain } from '../../domain/lint/answer-shown'
import { namesOf } from '../../domain/lint/words'
import type { Deck } from '../deck'
import type { AuthoredNote } from '../schema'
import { perNote, type Complaint } from './rule'

/** The answer must not stand in the question, nor in what stands above it: the title, and what was corrected. */
export const answerShown = perNote((note, deck) => [
  ...shownInNote(note),
  ...(note.kind === 'figure'
    ? languages.flatMap((language) => inFigureNote(note, language, deck))
    : []),
])

/**
 * Neither what stands above a figure nor its other texts name the region that is asked; its title and the
 * place of the region are looked at once for all notes (region-named.ts).
 */
function inFigureNote(
  note: AuthoredNote & { kind: 'figure' },
  language: Language,
  { figures }: Deck,
): Complaint[] {
  const texts = figures.find((figure) => figure.texts.value.id === note.figure)?.texts
    .value
  if (!texts) return []
  return note.regions.flatMap(({ id, question = note.question }, index) => {
    const region = texts.regions.find((one) => one.id === id)
    if (!region) return []
    const answers = namesOf(region.label[language])
    const others = [
      ...texts.regions.filter((other) => other !== region).map(({ label }) => label),
      ...Object.values(texts.texts ?? {}),
    ]
    return [
      ...others
        .flatMap((other) => complain(other[language], answers, ['figure']))
        .map(({ message }) => ({ path: ['regions', index], message })),
      ...complain(note.title[language], answers, ['title', language]),
      ...(question
        ? complain(question[language], answers, ['question', language]).map(
            ({ message }) => ({ path: ['regions', index], message }),
          )
        : []),
    ]
  })
}
