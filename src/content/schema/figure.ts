import * as v from 'valibot'
import { bilingual, described, name } from './values'

const region = v.strictObject({
  id: name,
  label: described('What the region is called; the answer when it is asked.'),
  place: described(
    'Where the region is, without naming it, for those who cannot see what is marked.',
  ),
})

/** cards/figures/<id>.yaml: the texts of a figure; its drawing is the SVG beside it. */
export const figureFileSchema = v.strictObject({
  id: v.pipe(name, v.description('Also the name of the file and of its drawing.')),
  title: described('What the figure is about; names no region.'),
  description: described('What the drawing shows, for those who cannot see it.'),
  schematic: v.pipe(
    v.boolean('must be true or false'),
    v.description('Whether axes or proportions are not to scale.'),
  ),
  facts: v.pipe(
    v.array(v.pipe(v.string('must be text'), v.regex(/^F\d{3}$/, 'must look like F001'))),
    v.minLength(1, 'names no fact'),
    v.description('The facts of facts.json that the figure shows.'),
  ),
  sources: v.pipe(
    v.array(v.string('must be text')),
    v.minLength(1, 'names no source'),
    v.description('Keys of sources.yaml; each must be a source of one of the facts.'),
  ),
  texts: v.exactOptional(
    v.pipe(
      v.record(name, bilingual),
      v.description('Texts of the drawing that belong to no region, by data-text.'),
    ),
  ),
  regions: v.pipe(
    v.array(region),
    v.minLength(1, 'has no regions'),
    v.description('What can be asked; each has a data-region and a data-label.'),
  ),
})

export type FigureFile = v.InferOutput<typeof figureFileSchema>
