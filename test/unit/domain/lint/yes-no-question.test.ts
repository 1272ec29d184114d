import { expect, test } from 'vitest'
import { yesNoQuestion } from '../../../../src/domain/lint/yes-no-question'
import { basic } from '../../content/deck-of'
import { complaintsOn } from './complaints-on'

const asking = (en: string, nl: string) => ({ ...basic, question: { en, nl } })

test('a question that begins with a verb, or asks for nothing, is refused', () => {
  const notes = [
    asking('Is DOMS a sign of growth?', 'Wat zegt spierpijn?'),
    asking('Take a trained man. Does he grow?', 'Bij ouderen, kan dat nog?'),
    asking('After bed rest, does strength fall?', 'Waardoor daalt de kracht?'),
  ]
  expect(
    complaintsOn(
      yesNoQuestion,
      notes.map((note, index) => ({ ...note, id: `n${index}` })),
    ),
  ).toEqual([
    'note n0: can be answered with yes or no',
    'note n1: can be answered with yes or no',
    'note n1: can be answered with yes or no',
    'note n2: can be answered with yes or no',
  ])
})

test('questions for something pass, with abbreviations and introductions', () => {
  const notes = [
    asking('In adults, what marks them?', 'Waarmee meet je de m. vastus lateralis?'),
    asking('Name the marker.', 'Hoeveel series? Noem het aantal.'),
  ]
  expect(
    complaintsOn(
      yesNoQuestion,
      notes.map((note, index) => ({ ...note, id: `n${index}` })),
    ),
  ).toEqual([])
})
