import { expect, test } from 'vitest'
import { regionNamed } from '../../../../src/content/lint/region-named'
import { figureFile, figureSvg, deckOf } from '../deck-of'

function lint(change: Partial<typeof figureFile>): string[] {
  const figures = [{ texts: { ...figureFile, ...change }, svg: figureSvg }]
  return regionNamed(deckOf({ notes: {}, figures })).map(({ message }) => message)
}

test('a title and places that name no region are left alone', () => {
  expect(lint({})).toEqual([])
})

test('a title that names a region is found', () => {
  expect(lint({ title: { en: 'Around the Z-disc', nl: 'Filamenten' } })).toEqual([
    'figure sarcomere: the title names region z-disc',
  ])
})

test('a place that names its own region is found, in the language in which it does', () => {
  const regions = figureFile.regions.map((region) => ({
    ...region,
    place: { en: 'At the ends, the Z-disc.', nl: 'Aan de einden.' },
  }))
  expect(lint({ regions })).toEqual([
    'figure sarcomere: the place names region z-disc itself',
  ])
})
