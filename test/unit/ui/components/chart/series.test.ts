import { expect, test } from 'vitest'
import { legendPlaces, shownLabels } from '../../../../../src/ui/components/chart/series'

test('the names of a legend stand one after the other as long as they fit', () => {
  expect(legendPlaces([50, 60], 15, 160)).toEqual([
    { line: 0, x: 0 },
    { line: 0, x: 85 },
  ])
})

test('a name of a legend that no longer fits begins a line; the first one never does', () => {
  expect(legendPlaces([200, 60, 40], 15, 150)).toEqual([
    { line: 0, x: 0 },
    { line: 1, x: 0 },
    { line: 1, x: 95 },
  ])
})

test('as many labels are written as have room, counted from the last', () => {
  expect([...shownLabels(['1 Jan', '2 Jan', '3 Jan', '4 Jan'], 100)]).toEqual([1, 3])
})
