import { expect, test } from 'vitest'
import {
  chosenPreferences,
  defaultPreferences,
  parsePreferences,
} from '../../../src/app/preferences'

test('only what differs from the defaults is kept, so that a better default reaches the others', () => {
  expect(chosenPreferences(defaultPreferences)).toEqual({})
  expect(chosenPreferences({ ...defaultPreferences, textSize: 120 })).toEqual({
    textSize: 120,
  })
})

test.each([
  ['a preference of a newer program', { colour: 'pink' }],
  ['a size beyond its range', { textSize: 500 }],
  ['a size that is no number', { textSize: '120' }],
  ['a motion that there is not', { motion: 'wild' }],
  ['no object', 'twoGrades'],
  ['nothing', null],
])('%s is left out', (_, stored) => {
  expect(parsePreferences(stored)).toEqual({})
})

test('what may stand beside something unknown is kept', () => {
  const stored = { textSize: 150, motion: 'reduce', twoGrades: true, colour: 'pink' }
  expect(parsePreferences(stored)).toEqual({
    textSize: 150,
    motion: 'reduce',
    twoGrades: true,
  })
})
