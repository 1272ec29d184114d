import { breakLines, type FigureText } from '../../../domain/card/figure'

/** In units of the drawing. */
const lineHeight = 16

export interface LabelLine {
  readonly words: string
  /** Middle of the line's height. */
  readonly y: number
}

/** The lines of a text of a figure, so that together they stand around the text's middle. */
export function labelLines({ wrap, y }: FigureText, words: string): LabelLine[] {
  return breakLines(words, wrap).map((line, index, { length }) => ({
    words: line,
    y: y + (index - (length - 1) / 2) * lineHeight,
  }))
}
