import { expect, test } from 'vitest'
import { optionLengths } from '../../../../src/domain/lint/option-lengths'
import { choice } from '../../content/deck-of'
import { complaintsOn } from './complaints-on'

const short = [
  { en: 'Strength', nl: 'Kracht' },
  { en: 'Balance', nl: 'Balans' },
]

test('options of about one length pass', () => {
  expect(complaintsOn(optionLengths, [choice])).toEqual([])
})

test('a right option that is by far the longest is refused', () => {
  const right = {
    en: 'Endurance of the muscle',
    nl: 'Uithouding',
    correct: true as const,
  }
  expect(
    complaintsOn(optionLengths, [{ ...choice, options: [right, ...short] }]),
  ).toEqual(['note choice-note: the right option is by far the longest in en'])
})

test('a wrong option that stands out by its length is refused', () => {
  const right = { en: 'Speed', nl: 'Snelheid', correct: true as const }
  const long = { en: 'Speed', nl: 'De snelheid waarmee de spier verkort' }
  const options = [right, ...short, long]
  expect(complaintsOn(optionLengths, [{ ...choice, options }])).toEqual([
    'note choice-note: the options differ too much in length in nl: 6 to 36 characters',
  ])
})
