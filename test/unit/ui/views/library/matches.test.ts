import { expect, test } from 'vitest'
import { matches } from '../../../../../src/ui/views/library/matches'

test('every word of a query must be there, whatever its case and accents', () => {
  const texts = ['Poręba K. Cold water. 2025.', '10.1000/1']
  expect(
    ['', 'poreba', 'COLD 2025', '10.1000'].map((query) => matches(query, texts)),
  ).toEqual([true, true, true, true])
  expect(matches('cold 1999', texts)).toBe(false)
})
