import { expect, test } from 'vitest'
import { calculationTexts } from '../../../../src/domain/lint/calculation-texts'
import { calculation } from '../../content/deck-of'
import { complaintsOn } from './complaints-on'

const both = (text: string) => ({ en: text, nl: text })

test('a formula that cannot be read is named with its place', () => {
  const note = {
    ...calculation,
    formula: 'load * (2',
    mistakes: [{ formula: 'sqrt(load)', text: both('A root.') }],
  }
  expect(complaintsOn(calculationTexts, [note])).toEqual([
    'note calculation-note: "load * (2" cannot be read at character 10: ")" is missing',
    'note calculation-note: "sqrt(load)" cannot be read at character 1: no function is called sqrt',
  ])
})

test('a name that is no variable is refused, in formulas and in texts', () => {
  const note = {
    ...calculation,
    formula: 'load * reps',
    question: { ...calculation.question, nl: 'Hoeveel is {load} kg keer {answer}?' },
  }
  expect(complaintsOn(calculationTexts, [note])).toEqual([
    'note calculation-note: "load * reps" names reps, which is no variable',
    'note calculation-note: "answer" names answer, which is no variable',
  ])
})

test('the question gives what the formula needs and the solution comes to the answer', () => {
  const note = {
    ...calculation,
    variables: { ...calculation.variables, reps: { from: 1, to: 2, step: 1 } },
    question: { ...calculation.question, en: 'What is that doubled?' },
    solution: { ...calculation.solution, nl: 'Keer {round(2, 1)}.' },
  }
  expect(complaintsOn(calculationTexts, [note])).toEqual([
    'note calculation-note: the formula does not need reps',
    'note calculation-note: the question does not give {load}',
    'note calculation-note: the solution does not come to {answer}',
  ])
})

test('a calculation whose texts fit its formula passes', () => {
  expect(complaintsOn(calculationTexts, [calculation])).toEqual([])
})
