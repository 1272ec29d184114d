import { expect, test } from 'vitest'
import { typedAnswer } from '../../../../src/domain/lint/typed-answer'
import { patientCase, typed } from '../../content/deck-of'
import { complaintsOn } from './complaints-on'

test('a typed answer that is long, or more than one term, is refused', () => {
  const answer = {
    en: 'the branch of the sympathetic nerves',
    nl: 'myostatine (GDF-8)',
  }
  const accept = { en: ['GDF-8/GDF-11'] }
  expect(complaintsOn(typedAnswer, [{ ...typed, answer, accept }])).toEqual([
    'note typed-note: "the branch of the sympathetic nerves" is too long to type',
    'note typed-note: "GDF-8/GDF-11" is more than one term; write others under accept',
    'note typed-note: "myostatine (GDF-8)" is more than one term; write others under accept',
  ])
})

test('what counts anyway is not listed among what is accepted', () => {
  const accept = { en: ['Myostatin', 'GDF-8', 'gdf 8'], nl: ['myostatin', 'MYOSTATINE'] }
  expect(complaintsOn(typedAnswer, [{ ...typed, accept }])).toEqual([
    'note typed-note: "Myostatin" counts anyway as "myostatin"',
    'note typed-note: "gdf 8" counts anyway as "GDF-8"',
    'note typed-note: "myostatin" counts anyway as "myostatine"',
    'note typed-note: "MYOSTATINE" counts anyway as "myostatine"',
  ])
})

test('a step of a patient case is looked at as well', () => {
  const { question, answer } = typed
  const explanation = { en: 'Because.', nl: 'Daarom.' }
  const accept = { en: ['MYOSTATIN'] }
  const step = { kind: 'typed' as const, question, answer, accept, explanation }
  const steps = [...patientCase.steps, step]
  expect(complaintsOn(typedAnswer, [{ ...patientCase, steps }])).toEqual([
    'note case-note: "MYOSTATIN" counts anyway as "myostatin"',
  ])
})

test('a short term with a real synonym passes', () => {
  expect(complaintsOn(typedAnswer, [typed])).toEqual([])
})
