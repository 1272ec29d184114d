import { expect, test } from 'vitest'
import {
  columns,
  defaultColumns,
  fittingColumns,
  type ColumnId,
} from '../../../../../src/ui/views/browse/columns'

function ids(room: number, chosen: readonly ColumnId[] = defaultColumns) {
  return fittingColumns(chosen, 'cards', room).map(({ id }) => id)
}

test('with room for all, the chosen columns stand in their own order behind the name', () => {
  expect(ids(200)).toEqual([
    'title',
    'question',
    'topic',
    'kind',
    'state',
    'due',
    'retrievability',
  ])
  expect(ids(200, [])).toEqual(['title'])
})

test('what does not fit is left out from the least important one on, and a smaller one may take the room', () => {
  expect(ids(45)).toEqual(['title', 'question', 'state', 'due'])
  expect(ids(44)).toEqual(['title', 'question', 'due', 'retrievability'])
  expect(ids(44, ['answered', ...defaultColumns])).toEqual([
    'title',
    'question',
    'retrievability',
    'answered',
  ])
})

test('with little room cards are told apart by their question, and notes by their name', () => {
  expect(ids(21)).toEqual(['question', 'due'])
  expect(ids(21, ['due', 'state'])).toEqual(['title', 'due'])
  const notes = fittingColumns(defaultColumns, 'notes', 21)
  expect(notes.map(({ id }) => id)).toEqual(['title', 'due'])
})

test('columns never want more room than there is, once there is room for one', () => {
  const all = columns.map(({ id }) => id)
  for (let room = 10; room < 120; room++) {
    const shown = fittingColumns(all, 'cards', room)
    const wanted = shown.reduce(
      (sum, { width, share }) => sum + (room < 30 && share ? 10 : width),
      0,
    )
    expect(wanted).toBeLessThanOrEqual(room)
  }
})
