import { expect, test } from 'vitest'
import { answerShown } from '../../../../src/domain/lint/answer-shown'
import {
  basic,
  choice,
  cloze,
  numeric,
  patientCase,
  term,
  typed,
} from '../../content/deck-of'
import { complaintsOn } from './complaints-on'

test('notes that keep their answer to themselves pass', () => {
  expect(complaintsOn(answerShown, [basic, term, cloze, choice, typed, numeric])).toEqual(
    [],
  )
})

test('an answer in the question or the title is found in each language, whatever its case and article', () => {
  const notes = [
    { ...basic, title: { en: 'Pax7', nl: 'Merker' } },
    {
      ...basic,
      id: 'second',
      question: { en: 'Which role has the sarcomere?', nl: 'Wat doet hij?' },
      answer: { en: 'The Sarcomere', nl: 'De sarcomeer' },
    },
  ]
  expect(complaintsOn(answerShown, notes)).toEqual([
    'note basic-note: title gives the answer away: "Pax7"',
    'note second: question gives the answer away: "The Sarcomere"',
  ])
})

test('an answer inside a longer word counts, behind a short prefix it does not', () => {
  const question = { en: 'What is atraumatic?', nl: 'Wat is spierhypertrofie?' }
  const answer = { en: 'traumatic', nl: 'hypertrofie' }
  expect(complaintsOn(answerShown, [{ ...basic, question, answer }])).toEqual([
    'note basic-note: question gives the answer away: "hypertrofie"',
  ])
})

test('a title with the term is found, by its abbreviation too, unless only its definition is asked', () => {
  const title = { en: 'About hyperplasia', nl: 'Over PCSA' }
  const named = {
    en: 'hyperplasia (of fibres)',
    nl: 'fysiologische dwarsdoorsnede (PCSA)',
  }
  const note = { ...term, title, term: named }
  expect(complaintsOn(answerShown, [note])).toEqual([
    'note term-note: title gives the answer away: "hyperplasia"',
    'note term-note: title gives the answer away: "PCSA"',
  ])
  expect(complaintsOn(answerShown, [{ ...note, faces: ['definition'] }])).toEqual([])
})

test('the right option in the question is found, unless the question names every option', () => {
  const options = [
    { en: 'radial growth', nl: 'radiale groei', correct: true as const },
    { en: 'longitudinal growth', nl: 'longitudinale groei' },
    { en: 'no growth', nl: 'geen groei' },
  ]
  const one = {
    en: 'What is radial growth?',
    nl: 'Wat is radiale groei, longitudinale groei, geen groei?',
  }
  expect(complaintsOn(answerShown, [{ ...choice, question: one, options }])).toEqual([
    'note choice-note: question gives the answer away: "radial growth"',
  ])
})

test('a deletion in the rest of its text or in its hint is found, one among alternatives is not', () => {
  const text = {
    en: 'The force rises by {{c1::force}} and {{c2::falls::rises or falls}}.',
    nl: 'Meer {{c1::kracht::kracht!}} en {{c2::daalt}}.',
  }
  expect(complaintsOn(answerShown, [{ ...cloze, text }])).toEqual([
    'note cloze-note: text gives the answer away: "force"',
    'note cloze-note: text gives the answer away: "kracht"',
  ])
})

test('a typed term, a synonym of it, or a number that is asked, does not stand in the question', () => {
  const notes = [
    { ...typed, question: { en: 'What does GDF-8 do?', nl: 'Wat doet myostatine?' } },
    { ...numeric, title: { en: '60 to 90 seconds', nl: 'Rust van 60 s' } },
  ]
  expect(complaintsOn(answerShown, notes)).toEqual([
    'note typed-note: question gives the answer away: "GDF-8"',
    'note typed-note: question gives the answer away: "myostatine"',
    'note numeric-note: title gives the answer away: 60 to 90',
  ])
})

test('what was corrected does not give the answer away either', () => {
  const text = { en: 'The marker is Pax7, not MyoD.', nl: 'De merker is gewijzigd.' }
  const notes = [{ ...basic, correction: { version: 2, text } }]
  expect(complaintsOn(answerShown, notes)).toEqual([
    'note basic-note: correction gives the answer away: "Pax7"',
  ])
})

test('at a step of a case nothing that was read before it gives its answer away', () => {
  const {
    question: asked,
    answer,
    explanation,
  } = {
    question: { en: 'Which protein?', nl: 'Welk eiwit?' },
    answer: { en: 'myostatin', nl: 'myostatine' },
    explanation: { en: 'Because.', nl: 'Daarom.' },
  }
  const typedStep = { kind: 'typed' as const, question: asked, answer, explanation }
  const numericStep = {
    kind: 'numeric' as const,
    question: { en: 'How long?', nl: 'Hoe lang?' },
    value: 60,
    unit: 's' as const,
    explanation,
  }
  const choiceStep = {
    kind: 'choice' as const,
    question: { en: 'Is radial growth more likely?', nl: 'Wat nu?' },
    options: [
      { en: 'radial growth', nl: 'dikker', correct: true as const },
      { en: 'no growth', nl: 'niet' },
      { en: 'longer fibres', nl: 'langer' },
    ],
    explanation: { en: 'Rest 60 s; myostatin brakes.', nl: 'Daarom.' },
  }
  const note = {
    ...patientCase,
    title: { en: 'Myostatin', nl: 'Titel' },
    vignette: { en: 'A man.', nl: 'Een man met myostatine.' },
    steps: [choiceStep, numericStep, typedStep],
  }
  expect(complaintsOn(answerShown, [note])).toEqual([
    'note case-note: question gives the answer away: "radial growth"',
    'note case-note: explanation gives the answer away: 60',
    'note case-note: title gives the answer away: "myostatin"',
    'note case-note: explanation gives the answer away: "myostatin"',
    'note case-note: vignette gives the answer away: "myostatine"',
  ])
})
