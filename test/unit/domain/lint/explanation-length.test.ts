import { expect, test } from 'vitest'
import { explanationLength } from '../../../../src/domain/lint/explanation-length'
import { basic, patientCase } from '../../content/deck-of'
import { complaintsOn } from './complaints-on'

test('one to three sentences pass, whatever stands in them', () => {
  const en =
    'It is about 1.5 g (e.g. in older people). “Why?” is open. More is no better.'
  const notes = [basic, { ...basic, id: 'three', explanation: { en, nl: 'Daarom.' } }]
  expect(complaintsOn(explanationLength, notes)).toEqual([])
})

test('a fourth sentence, a text too long for the popup and half a sentence are refused', () => {
  const explanation = { en: 'One. Two. Three! Is this 4?', nl: `${'lang '.repeat(65)}` }
  expect(
    complaintsOn(explanationLength, [
      { ...basic, explanation: { ...explanation, nl: explanation.nl.trim() } },
    ]),
  ).toEqual([
    'note basic-note: the explanation has 4 sentences, at most 3 fit',
    'note basic-note: the explanation has 324 characters, at most 320 fit',
    'note basic-note: the explanation is no whole sentence',
  ])
})

test('a step of a case is explained as briefly as a card', () => {
  const [step, ...others] = patientCase.steps
  if (!step) throw new Error('the case has steps')
  const explanation = { en: 'One. Two. Three. Four.', nl: 'Daarom.' }
  const note = { ...patientCase, steps: [{ ...step, explanation }, ...others] }
  expect(complaintsOn(explanationLength, [note])).toEqual([
    'note case-note: the explanation has 4 sentences, at most 3 fit',
  ])
})
