import { expect, test } from 'vitest'
import { numericRange } from '../../../../src/domain/lint/numeric-range'
import { numeric } from '../../content/deck-of'
import { complaintsOn } from './complaints-on'

const { range: _, ...one } = numeric

test('a range the wrong way round is refused', () => {
  expect(complaintsOn(numericRange, [{ ...one, range: [90, 60] }])).toEqual([
    'note numeric-note: the range goes from 90 to 60: write the lower end first',
  ])
})

test('a tolerance that lets nearly everything pass is refused', () => {
  const notes = [
    { ...numeric, tolerance: 15 },
    { ...one, id: 'value', value: 4, tolerance: 2 },
  ]
  expect(complaintsOn(numericRange, notes)).toEqual([
    'note numeric-note: a tolerance of 15 lets nearly everything pass',
    'note value: a tolerance of 2 lets nearly everything pass',
  ])
})

test('a range upwards and a small tolerance pass', () => {
  const notes = [
    { ...numeric, tolerance: 5 },
    { ...one, id: 'value', value: 4 },
  ]
  expect(complaintsOn(numericRange, notes)).toEqual([])
})
