import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortByWorth } from '../../../../src/domain/exam/sort-by-worth'

/** Few worths, so that many are equal, of every size that a card's can have. */
const worths = [1e-9, 0.0003, 0.0004, 0.02, 0.0201, 1.5]
const card = fc.record({
  worth: fc.constantFrom(...worths),
  position: fc.constantFrom(0, 1, 2.5, 7),
})

test('rows are put in order as a comparison of worth, then position, then row would do it', () => {
  fc.assert(
    fc.property(fc.array(card, { maxLength: 60 }), (cards) => {
      const rows = Uint32Array.from(cards.keys())
      const worth = Float64Array.from(cards, (one) => one.worth)
      const position = Float64Array.from(cards, (one) => one.position)
      const of = (column: Float64Array, row: number): number => column[row] ?? 0
      const compared = [...rows].sort(
        (a, b) =>
          of(worth, b) - of(worth, a) || of(position, a) - of(position, b) || a - b,
      )
      sortByWorth(rows, worth, position)
      expect([...rows]).toEqual(compared)
    }),
  )
})

test('only the chosen rows of a large deck come, and all of them', () => {
  const size = 5000
  const worth = Float64Array.from({ length: size }, (_, row) => ((row * 7919) % size) + 1)
  const chosen = Uint32Array.from({ length: size / 2 }, (_, place) => 2 * place)
  const rows = chosen.slice()
  sortByWorth(rows, worth, new Float64Array(size))

  expect(rows.toSorted()).toEqual(chosen)
  const inOrder = Float64Array.from(rows, (row) => worth[row] ?? 0)
  expect(inOrder).toEqual(inOrder.toSorted().reverse())
})
