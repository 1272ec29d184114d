import type { Figure } from '../../../domain/card/figure'
import type { Language } from '../../../domain/card/note'

/** A figure and how it is drawn now. */
export interface DrawnFigure {
  readonly figure: Figure
  readonly language: Language
  /** Id of the region that is marked. */
  readonly marked: string | undefined
  /** The label of the marked region is a question mark. */
  readonly asking: boolean
}

/** The label of a region, or one of the other texts of the figure. */
export function wordsOf(
  { figure, language }: DrawnFigure,
  { label, text }: { readonly label?: string; readonly text?: string },
): string {
  const region = figure.regions.find(({ id }) => id === label)
  return (region?.label ?? figure.texts[text ?? ''])?.[language] ?? ''
}

/** The labels that can be read while one region is asked, for those who cannot see the figure. */
export function labelsShown({ figure, language, marked }: DrawnFigure): string {
  return figure.regions
    .filter(({ id }) => id !== marked)
    .map(({ label }) => label[language])
    .join(', ')
}
