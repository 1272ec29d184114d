import { expect, test } from 'vitest'
import { keepSiblingsApart } from '../../../../src/domain/exam/siblings'

const apart = (notes: readonly number[]): number[] => {
  const rows = Uint32Array.from(notes.keys())
  return [...keepSiblingsApart(rows, Uint32Array.from(notes))]
}

test('a card that follows its sibling waits for seven others', () => {
  const notes = [1, 1, 2, 3, 4, 5, 6, 7, 8, 9]

  expect(apart(notes)).toEqual([0, 2, 3, 4, 5, 6, 7, 8, 1, 9])
})

test('all cards are served, even when there is nothing to put between them', () => {
  expect(apart([1, 1, 1])).toEqual([0, 1, 2])
})

test('cards of different notes stay as they are', () => {
  expect(apart([4, 3, 2, 1])).toEqual([0, 1, 2, 3])
})
