import { expect, test } from 'vitest'
import { keepTogether } from '../../../../../src/ui/views/study/keep-together'

test('a range of numbers stays on one line with its unit', () => {
  expect(keepTogether('Advice is 30–90 s of rest at 65–85% of 1RM.')).toEqual([
    { text: 'Advice is ', whole: false },
    { text: '30–90 s', whole: true },
    { text: ' of rest at ', whole: false },
    { text: '65–85%', whole: true },
    { text: ' of 1RM.', whole: false },
  ])
})

test('a longer word behind a range may go to the next line', () => {
  expect(keepTogether('2,5–3 minuten')).toEqual([
    { text: '2,5–3', whole: true },
    { text: ' minuten', whole: false },
  ])
})

test('a text without ranges is left as it is, an empty one is nothing', () => {
  expect([keepTogether('Low strength – first'), keepTogether('')]).toEqual([
    [{ text: 'Low strength – first', whole: false }],
    [],
  ])
})

test.each([
  'IIx-vezels',
  '25 g',
  '1,62 g/kg',
  '77.5 cm',
  '30-15-15-15',
  'IGF-1',
  'PKB–mTOR',
  '4E-BP1',
])('%s stays on one line', (term) => {
  expect(keepTogether(`Wat is ${term}?`)).toEqual([
    { text: 'Wat is ', whole: false },
    { text: term, whole: true },
    { text: '?', whole: false },
  ])
})

test('ordinary words with a hyphen may be broken at it', () => {
  expect(keepTogether('kracht-snelheidsrelatie, Z-schijf')).toEqual([
    { text: 'kracht-snelheidsrelatie, Z-schijf', whole: false },
  ])
})
