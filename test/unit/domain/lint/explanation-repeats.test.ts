import { expect, test } from 'vitest'
import { explanationRepeats } from '../../../../src/domain/lint/explanation-repeats'
import { basic, cloze } from '../../content/deck-of'
import { complaintsOn } from './complaints-on'

const question = {
  en: 'Which transcription factor marks quiescent satellite cells?',
  nl: 'Welke transcriptiefactor kenmerkt rustende satellietcellen?',
}

test('an explanation that says question and answer once more is refused', () => {
  const explanation = {
    en: 'Quiescent satellite cells are marked by the transcription factor Pax7.',
    nl: 'De transcriptiefactor Pax7 kenmerkt rustende satellietcellen.',
  }
  expect(complaintsOn(explanationRepeats, [{ ...basic, question, explanation }])).toEqual(
    [
      'note basic-note: the explanation only says question and answer once more',
      'note basic-note: the explanation only says question and answer once more',
    ],
  )
})

test('the text of a cloze counts as question and answer', () => {
  const explanation = { en: 'Force in parallel, velocity in series.', nl: 'Daarom.' }
  expect(complaintsOn(explanationRepeats, [{ ...cloze, explanation }])).toEqual([
    'note cloze-note: the explanation only says question and answer once more',
  ])
})

test('a mechanism passes, and so does a number that was not said', () => {
  const explanation = {
    en: 'Quiescent satellite cells are marked by Pax7. Without it the pool of stem cells empties after injury.',
    nl: 'Rustende satellietcellen: 95%.',
  }
  expect(complaintsOn(explanationRepeats, [{ ...basic, question, explanation }])).toEqual(
    [],
  )
})
