import { expect, test } from 'vitest'
import { checkFigures } from '../../../../src/content/figures/check'
import { describeProblem } from '../../../../src/content/problem'
import type { AuthoredNote } from '../../../../src/content/schema'
import type { FigureFile } from '../../../../src/content/schema/figure'
import { basic, deckOf, figureFile, figureNote, figureSvg } from '../deck-of'

interface Change {
  readonly texts?: Partial<FigureFile>
  readonly svg?: string
  readonly notes?: readonly AuthoredNote[]
}

function problemsOf({ texts = {}, svg = figureSvg, notes = [figureNote] }: Change) {
  const figures = [{ texts: { ...figureFile, ...texts }, svg }]
  const deck = deckOf({ notes: { anatomy: notes }, figures })
  return checkFigures(deck).map(describeProblem)
}

test('texts and drawing that fit are left alone', () => {
  expect(problemsOf({})).toEqual([])
})

const [zDisc, mLine] = figureFile.regions
const both = { en: 'x', nl: 'x' }

test.each<[string, Change, string]>([
  [
    'a region that is not drawn',
    { svg: figureSvg.replace('data-region="m-line" ', '') },
    'nothing is drawn as data-region="m-line"',
  ],
  [
    'a region without a label',
    { svg: figureSvg.replace(/<text data-label="m-line".*/, '') },
    'no text is drawn as data-label="m-line"',
  ],
  [
    'a drawn region without texts',
    { svg: figureSvg.replace('data-region="m-line"', 'data-region="a-band"') },
    'cards/figures/sarcomere.svg:6 no region is called a-band',
  ],
  [
    'a label of no region',
    { svg: figureSvg.replace('data-label="m-line"', 'data-label="a-band"') },
    'cards/figures/sarcomere.svg:8 no region is called a-band',
  ],
  ['a text that is not drawn', { texts: { texts: { unit: both, more: both } } }, 'more'],
  ['a drawn text without words', { texts: { texts: {} } }, 'no text is called unit'],
  [
    'a region twice',
    { texts: { regions: [zDisc, zDisc, mLine].flatMap((one) => one ?? []) } },
    'region z-disc is there twice',
  ],
  ['an unknown fact', { texts: { facts: ['F001', 'F999'] } }, 'no fact is called F999'],
  [
    'an unknown source',
    { texts: { sources: ['THREE2003'] } },
    'no source is called THREE2003',
  ],
  [
    'a source of another fact',
    { texts: { sources: ['TWO2002'] } },
    'TWO2002 is not a source of F001',
  ],
  [
    'a note on a figure that does not exist',
    { notes: [{ ...basic, figure: 'elsewhere' }] },
    'note basic-note: no figure is called elsewhere',
  ],
  [
    'a note on a region that does not exist',
    { notes: [{ ...figureNote, regions: [{ id: 'a-band' }] }] },
    'note figure-note: figure sarcomere has no region a-band',
  ],
  [
    'a note that asks a region twice',
    { notes: [{ ...figureNote, regions: [{ id: 'z-disc' }, { id: 'z-disc' }] }] },
    'note figure-note: asks region z-disc twice',
  ],
])('%s is refused', (_, change, expected) => {
  expect(problemsOf(change).join('\n')).toContain(expected)
})

test('a figure stands in the file of its name', () => {
  const deck = deckOf({ notes: {}, figures: [{ texts: figureFile, svg: figureSvg }] })
  const figures = deck.figures.map((figure) => ({
    ...figure,
    texts: { ...figure.texts, file: 'cards/figures/other.yaml' },
  }))
  expect(checkFigures({ ...deck, figures }).map(({ message }) => message)).toEqual([
    'figure sarcomere belongs in sarcomere.yaml',
  ])
})
