import { expect, test } from 'vitest'
import { duplicateQuestion } from '../../../../src/content/lint/duplicate-question'
import { basic, choice, cloze, patientCase, term } from '../deck-of'
import { lintNotes } from './lint-notes'

test('different questions pass', () => {
  expect(lintNotes(duplicateQuestion, [basic, choice, cloze, term])).toEqual([])
})

test('the same question and nearly the same one are named once, at the later note', () => {
  const notes = [
    basic,
    { ...basic, id: 'same' },
    {
      ...basic,
      id: 'near',
      question: {
        en: 'What, then, marks satellite cells?',
        nl: 'Waaraan herken je ze?',
      },
    },
  ]
  expect(lintNotes(duplicateQuestion, notes)).toEqual([
    'note same: asks nearly the same as basic-note (cards/physiology/anatomy.yaml:3)',
    'note near: asks nearly the same as basic-note (cards/physiology/anatomy.yaml:3)',
    'note near: asks nearly the same as same (cards/physiology/anatomy.yaml:21)',
  ])
})

test('a step of a case asks something else than a card', () => {
  const [first, ...others] = patientCase.steps
  if (!first) throw new Error('the case has steps')
  const steps = [...others, { ...first, question: basic.question }]
  expect(lintNotes(duplicateQuestion, [basic, { ...patientCase, steps }])).toEqual([
    'note case-note: asks nearly the same as basic-note (cards/physiology/anatomy.yaml:3)',
  ])
})
