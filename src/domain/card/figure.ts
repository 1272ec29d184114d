import type { Bilingual } from './note'

/** A figure drawn for this deck: the drawing without its texts, and the texts in both languages. */
export interface Figure {
  readonly id: string
  readonly title: Bilingual
  /** What the drawing shows, for those who cannot see it; names every region. */
  readonly description: Bilingual
  /** Axes or proportions are not to scale. */
  readonly schematic: boolean
  /** In units of the drawing. */
  readonly width: number
  readonly height: number
  readonly regions: readonly FigureRegion[]
  /** Texts that belong to no region, by id. */
  readonly texts: Readonly<Record<string, Bilingual>>
  readonly drawing: readonly FigurePart[]
}

/** A part of a figure that can be hidden and asked. */
export interface FigureRegion {
  readonly id: string
  readonly label: Bilingual
  /** Where the region is, without naming it, for those who cannot see that it is marked. */
  readonly place: Bilingual
}

/** What a note that shows a figure carries of it: enough to keep its room and to name it before it has loaded. */
export type FigureReference = Pick<Figure, 'id' | 'title' | 'width' | 'height'>

export type FigurePart = FigureShape | FigureText

/** An element of the SVG that is no text. */
export interface FigureShape {
  readonly tag:
    'g' | 'path' | 'line' | 'polyline' | 'polygon' | 'rect' | 'circle' | 'ellipse'
  readonly attributes: Readonly<Record<string, string>>
  /** Region to which the element and everything in it belong. */
  readonly region?: string
  readonly parts: readonly FigurePart[]
}

/** A text of the SVG: either the label of a region or one of the figure's other texts. */
export interface FigureText {
  readonly tag: 'text'
  readonly label?: string
  readonly text?: string
  readonly x: number
  /** Middle of the text's height, however many lines it has. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  /** Most characters of a line; a longer text is broken at spaces. */
  readonly wrap: number
  readonly className: string
  /** Middle of the badge that stands here while the label is asked. */
  readonly badgeX: number
}

/** Of the badge with the question mark, in units of the drawing. */
export const badgeRadius = 12

/**
 * Breaks a text at spaces into as few lines of at most `most` characters as it takes, of lengths as
 * equal as they can be. A word that is longer than that keeps its line to itself.
 */
export function breakLines(text: string, most: number): string[] {
  const words = text.split(' ')
  const fewest = fill(words, most).length
  for (let width = Math.ceil(text.length / fewest); width < most; width++) {
    const lines = fill(words, width)
    if (lines.length === fewest) return lines
  }
  return fill(words, most)
}

function fill(words: readonly string[], most: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    if (last !== undefined && longer.length <= most) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
