import { expect, test } from 'vitest'
import { decimalMark } from '../../../../src/domain/lint/decimal-mark'
import { basic } from '../../content/deck-of'
import { complaintsOn } from './complaints-on'

test('each language keeps its own decimal mark', () => {
  const answer = { en: '1,6 g/kg', nl: '1.6 g/kg' }
  expect(complaintsOn(decimalMark, [{ ...basic, answer }])).toEqual([
    'note basic-note: an English number has a decimal comma; write a point',
    'note basic-note: a Dutch number has a decimal point; write a comma',
  ])
})

test('right marks, thousands and lists of numbers pass', () => {
  const answer = {
    en: '1.6 g/kg, 1,500 kg, 3, 24 h',
    nl: '1,6 g/kg, 1.500 kg, 3, 24 uur',
  }
  expect(complaintsOn(decimalMark, [{ ...basic, answer }])).toEqual([])
})
