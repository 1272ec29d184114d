import { expect, test } from 'vitest'
import { calculationValues } from '../../../../src/domain/lint/calculation-values'
import { calculation } from '../../content/deck-of'
import { complaintsOn } from './complaints-on'

const text = { en: 'A mistake.', nl: 'Een fout.' }

test('an answer that leaves its bounds for some numbers is refused, with the numbers', () => {
  const note = {
    ...calculation,
    variables: {
      load: { from: 50, to: 100, step: 2.5 },
      reps: { from: 1, to: 40, step: 1 },
    },
    formula: 'load * 36 / (37 - reps)',
    between: [40, 2000] as [number, number],
  }
  expect(complaintsOn(calculationValues, [note])).toEqual([
    'note calculation-note: with load 50, reps 37 the answer is Infinity, not between 40 and 2000',
  ])
})

test('a mistake that gives the answer too is refused, with the numbers', () => {
  const note = {
    ...calculation,
    mistakes: [
      { formula: 'load + 50', text },
      { formula: 'load * 3', text },
    ],
  }
  expect(complaintsOn(calculationValues, [note])).toEqual([
    'note calculation-note: with load 50 the mistake gives the answer too, 100',
  ])
})

test('a variable the wrong way round is refused', () => {
  const variables = { load: { from: 100, to: 40, step: 2.5 } }
  expect(complaintsOn(calculationValues, [{ ...calculation, variables }])).toEqual([
    'note calculation-note: load goes from 100 to 40: write the lower end first',
  ])
})

test('many variables are tried at both ends of each', () => {
  const names = ['a', 'b', 'c', 'd', 'e']
  const note = {
    ...calculation,
    variables: Object.fromEntries(
      names.map((name) => [name, { from: 0, to: 1000, step: 1 }]),
    ),
    formula: names.join(' + '),
    between: [0, 4999] as [number, number],
  }
  expect(complaintsOn(calculationValues, [note])).toEqual([
    'note calculation-note: with a 1000, b 1000, c 1000, d 1000, e 1000 the answer is 5000, not between 0 and 4999',
  ])
})

test('a calculation that stays within its bounds passes; one that cannot be read is told elsewhere', () => {
  const unread = { ...calculation, id: 'unread', formula: 'load *' }
  expect(complaintsOn(calculationValues, [calculation, unread])).toEqual([])
})
