import { expect, test } from 'vitest'
import {
  heatCells,
  monthColumns,
} from '../../../../../src/ui/components/chart/heat-cells'

const days = (...values: number[]) =>
  values.map((value, index) => ({ studyDay: 100 + index, value }))

test('a column holds seven days, and a day is as full as it is among those with answers', () => {
  const cells = heatCells(days(0, 1, 2, 3, 4, 0, 0, 100))
  expect(cells.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4, 0, 0, 4])
  expect(cells.at(-1)).toMatchObject({ column: 1, row: 0 })
})

test('where every day was the same, all are full', () => {
  expect(heatCells(days(5, 5, 5)).map(({ level }) => level)).toEqual([4, 4, 4])
})

test('a month is named over its first column, where there is room', () => {
  const all = days(...Array.from({ length: 70 }, () => 0))
  const monthName = (day: number): string => (day < 110 ? 'Jan' : 'Feb')
  expect(monthColumns(all, monthName)).toEqual([{ column: 2, name: 'Feb' }])
})
