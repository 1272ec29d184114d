import type { Figure } from '../../domain/card/figure'
import type { AuthoredFigure } from './read'

/** A figure as the program draws it. */
export function toFigure({ texts: { value }, drawing }: AuthoredFigure): Figure {
  const { id, title, description, schematic, regions, texts = {} } = value
  const { width, height, parts } = drawing
  return {
    id,
    title,
    description,
    schematic,
    width,
    height,
    regions,
    texts,
    drawing: parts,
  }
}
