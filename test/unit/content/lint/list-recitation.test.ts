import { expect, test } from 'vitest'
import { listRecitation } from '../../../../src/content/lint/list-recitation'
import { basic } from '../deck-of'
import { lintNotes } from './lint-notes'

const asking = (en: string, nl: string) => ({ ...basic, question: { en, nl } })

test('a question for three things or more is refused', () => {
  const notes = [
    asking('Name three food sources of leucine.', 'Noem drie bronnen van leucine.'),
    asking('Which three stimuli are there?', 'Wat zijn de drie prikkels?'),
    asking('What are the 4 steps?', 'Som de stappen op.'),
  ]
  expect(lintNotes(listRecitation, notes)).toEqual(
    Array(6).fill(
      'note basic-note: asks for a list; ask for one thing, or use a cloze or an ordering',
    ),
  )
})

test('an answer of three things or more is refused', () => {
  const answer = { en: 'Mass, strength and function', nl: 'Massa; kracht; functie' }
  expect(lintNotes(listRecitation, [{ ...basic, answer }])).toEqual([
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
  expect(lintNotes(listRecitation, notes)).toEqual([])
})
