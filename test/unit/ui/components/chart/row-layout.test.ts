import { expect, test } from 'vitest'
import { rowLayout } from '../../../../../src/ui/components/chart/row-layout'

const beside = { rowHeight: 26, barTop: 8 }

test('names stand beside their bars, which end where the longest value still fits', () => {
  expect(rowLayout(600, 150, 160, 40)).toEqual({
    ...beside,
    nameRoom: 150,
    barFrom: 162,
    barTo: 432,
    inFull: true,
  })
})

test('values are short where they would leave the bars no room in full', () => {
  expect(rowLayout(400, 150, 160, 40)).toEqual({
    ...beside,
    nameRoom: 150,
    barFrom: 162,
    barTo: 352,
    inFull: false,
  })
})

test('a name that would leave its bar no room stands above it, uncut', () => {
  expect(rowLayout(300, 180, 160, 40)).toEqual({
    rowHeight: 44,
    barTop: 24,
    nameRoom: 300,
    barFrom: 0,
    barTo: 132,
    inFull: true,
  })
})

test('a bar is left even where nothing fits', () => {
  expect(rowLayout(30, 180, 160, 40)).toMatchObject({ barFrom: 0, barTo: 20 })
})
