import { imagesIn } from './image'
import { missing } from './missing-parts'
import { languagesOf, stepsOf, type OwnFields } from './own-note'
import { blankText, type OwnTask } from './own-task'
import type { OwnProblem, Place } from './problem'
import type { Bilingual } from '../card/note'

interface PlacedText {
  readonly field: OwnProblem['field']
  readonly place: Place
  readonly text: Bilingual
}

/** Where a text shows an image without saying what is on it. */
export function imagesWithoutWords(fields: OwnFields): readonly OwnProblem[] {
  return placedTexts(fields).flatMap(({ field, place, text }) =>
    languagesOf(fields)
      .filter((language) =>
        imagesIn(text[language]).some(({ shows }) => shows.trim() === ''),
      )
      .map((language) => missing('noAlt', field, { ...place, language })),
  )
}

/** The texts that a kind of note uses, with their fields. */
function placedTexts(fields: OwnFields): readonly PlacedText[] {
  const { kind, explanation, solution = blankText, mistakes = [] } = fields
  const steps = kind === 'case' ? stepsOf(fields) : []
  const calculated = kind === 'calculation'
  return [
    ...textsOfTask(kind, fields, {}),
    ...steps.flatMap((step, at) => [
      ...textsOfTask(step.kind, step, { step: at }),
      { field: 'explanation' as const, place: { step: at }, text: step.explanation },
    ]),
    ...(calculated ? [{ field: 'solution' as const, place: {}, text: solution }] : []),
    ...(calculated ? mistakes : []).map(({ text }, index) => ({
      field: 'mistakes' as const,
      place: { index },
      text,
    })),
    { field: 'explanation', place: {}, text: explanation },
  ]
}

function textsOfTask(
  kind: OwnFields['kind'],
  { prompt, answer, options, order = [] }: OwnTask,
  place: Place,
): readonly PlacedText[] {
  const asked: PlacedText = { field: 'prompt', place, text: prompt }
  const rows = (field: 'options' | 'order', texts: readonly { text: Bilingual }[]) =>
    texts.map(({ text }, index) => ({ field, place: { ...place, index }, text }))
  switch (kind) {
    case 'basic':
    case 'term':
    case 'typed':
      return [asked, { field: 'answer', place, text: answer }]
    case 'choice':
      return [asked, ...rows('options', options)]
    case 'ordering':
      return [asked, ...rows('order', order)]
    case 'cloze':
    case 'numeric':
    case 'calculation':
    case 'case':
      return [asked]
  }
}
