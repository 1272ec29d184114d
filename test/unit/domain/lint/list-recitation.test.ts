import { expect, test } from 'vitest'
import { listRecitation } from '../../../../src/domain/lint/list-recitation'
import { basic, patientCase } from '../../content/deck-of'
import { complaintsOn } from './complaints-on'

const asking = (en: string, nl: string) => ({ ...basic, question: { en, nl } })

test('a question for three things or more is refused', () => {
  const notes = [
    asking('Name three food sources of leucine.', 'Noem drie bronnen van leucine.'),
    asking('Which three stimuli are there?', 'Wat zijn de drie prikkels?'),
    asking('What are the 4 steps?', 'Som de stappen op.'),
  ]
  expect(complaintsOn(listRecitation, notes)).toEqual(
    Array(6).fill(
      'note basic-note: asks for a list; ask for one thing, or use a cloze or an ordering',
    ),
  )
})

test('an answer of three things or more is refused', () => {
  const answer = { en: 'Mass, strength and function', nl: 'Massa; kracht; functie' }
  expect(complaintsOn(listRecitation, [{ ...basic, answer }])).toEqual([
    'note basic-note: the answer is a list: "Mass, strength and function"',
    'note basic-note: the answer is a list: "Massa; kracht; functie"',
  ])
})

test('one of three, a pair, numbers and brackets pass', () => {
  const notes = [
    asking('Which of the three stimuli leads?', 'Welke van de drie prikkels leidt?'),
    asking(
      'Classic teaching names three stimuli; which one has the best support today?',
      'De klassieke leer noemt drie prikkels; welke staat nu het sterkst?',
    ),
    {
      ...basic,
      answer: {
        en: 'Smaller (2.8%, not significant, versus 7.8%)',
        nl: 'Kleiner (2,8%, niet significant, tegen 7,8%)',
      },
    },
  ]
  expect(complaintsOn(listRecitation, notes)).toEqual([])
})

test('a step of a case recites no more than a card does', () => {
  const [step, ...others] = patientCase.steps
  if (step?.kind !== 'basic') throw new Error('the case begins with a question')
  const answer = { en: 'mass, strength and speed', nl: 'massa' }
  const note = { ...patientCase, steps: [{ ...step, answer }, ...others] }
  expect(complaintsOn(listRecitation, [note])).toEqual([
    'note case-note: the answer is a list: "mass, strength and speed"',
  ])
})
