import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Language } from '../../../../src/domain/card/note'
import type { Ends } from '../../../../src/domain/card/task'
import { gradeNumeric } from '../../../../src/domain/grading/numeric'
import { quantityTexts } from '../../../../src/domain/grading/quantity-text'
import { unitKeys, type UnitKey } from '../../../../src/domain/grading/units'

function graded(
  ends: Ends,
  unit: UnitKey,
  text: string,
  { tolerance = 0, language = 'en' }: { tolerance?: number; language?: Language } = {},
) {
  return gradeNumeric({ ends, unit, tolerance }, text, language)
}

test.each([
  '65-85',
  '65-85 %',
  '65–85%',
  '65 — 85 %',
  '65% - 85%',
  '65 -85',
  '65 to 85',
  '65 tot 85%',
  '65 tot en met 85 procent',
  '65 t/m 85',
  '65 à 85%',
  '65 to 85 per cent',
  'between 65 and 85 percent',
  'tussen 65 en 85%',
  'about 65 to 85% of 1RM',
  '65..85',
  '85-65',
  '65-85 % van het 1-RM',
])('"%s" is read as a range of 65 to 85 per cent', (text) => {
  expect(graded([65, 85], '%', text)).toMatchObject({
    outcome: 'right',
    ends: [{ value: 65 }, { value: 85 }],
  })
})

test.each<[number, UnitKey, string, Language]>([
  [0.24, 'g/kg', '0,24 g/kg', 'en'],
  [0.24, 'g/kg', '0.24', 'nl'],
  [0.24, 'g/kg', '= 0.24', 'en'],
  [1500, 'kg', '1.500 kg', 'nl'],
  [1500, 'kg', '1,500 kg', 'en'],
  [1500, 'kg', '1.500', 'en'],
  [1.5, 'kg', '1.500', 'nl'],
  [12500.5, 'kg', '12.500,5', 'nl'],
  [27, 'kg', '< 27 kg', 'en'],
  [-3.5, '%', '−3,5 %', 'nl'],
  [3, 'sets/week', '3 sets', 'en'],
  [3, 'times/week', '3x per week', 'nl'],
  [3, 'times/week', '3 per week', 'en'],
  [3, 'times/week', '3 keer', 'nl'],
  [1.6, 'g/kg/day', '1.6 g/kg', 'en'],
  [1.6, 'g/kg/day', '1,6 g per kg lichaamsgewicht per dag', 'nl'],
  [7, 'kg/m2', '7.0 kg/m2', 'en'],
  [0.8, 'm/s', '0.8 metres per second', 'en'],
  [4, 'none', '4 points', 'en'],
  [0.37, 'percentage points', '0.37%', 'en'],
  [0.5, 'g/kg', '.5 g/kg', 'en'],
  [0.5, 'g/kg', ',5', 'nl'],
  [-0.5, '%', '-.5%', 'en'],
  [5, 'kg', 'ca.5 kg', 'nl'],
  [5, 'kg', '5.', 'en'],
])('%d %s may be written "%s" (%s)', (value, unit, text, language) => {
  expect(graded([value], unit, text, { language })).toMatchObject({
    outcome: 'right',
    converted: false,
  })
})

test.each<[Ends, UnitKey, string, Language]>([
  [[3], 'none', 'three', 'en'],
  [[3], 'none', 'Drie', 'nl'],
  [[9], 'none', 'about nine', 'en'],
  [[3], 'days/week', 'minstens drie dagen per week', 'nl'],
  [[2], 'times/week', 'twice a week', 'en'],
  [[2], 'times/week', 'tweemaal per week', 'nl'],
  [[2], 'times/week', 'twee keer in een week', 'nl'],
  [[1], 'times/week', 'één keer', 'nl'],
  [[2, 3], 'min', 'two to three minutes', 'en'],
  [[2, 3], 'min', 'twee à drie minuten', 'nl'],
  [[2, 3], 'min', 'tussen twee en drie minuten', 'nl'],
  [[1, 2], 'sets', 'van een tot twee series', 'nl'],
  [[50, 60], '%', 'fifty to sixty per cent', 'en'],
  [[75], '%', 'seventy-five percent', 'en'],
  [[72], 'h', 'tweeënzeventig uur', 'nl'],
  [[80], '%', 'eighty percent of the one repetition maximum', 'en'],
  [[100], '%', 'a hundred percent', 'en'],
  [[1.5], 'h', 'anderhalf uur', 'nl'],
  [[0.5], 'h', 'half an hour', 'en'],
  [[10], 'sets/week', 'ten minste tien series', 'nl'],
])('%j %s may be written in words: "%s" (%s)', (ends, unit, text, language) => {
  expect(graded(ends, unit, text, { language })).toMatchObject({ outcome: 'right' })
})

test.each<[Ends, UnitKey, string]>([
  [[24, 72], 'h', '1-3 days'],
  [[90, 120], 's', '90 s - 2 min'],
  [[12], 'months', '1 year'],
  [[6], 'months', '26 weeks'],
  [[0.5], 'kg', '500 g'],
  [[1], 'g', '1000 mg'],
  [[180], 'cm', '1,80 m'],
  [[1], 'm/s', '3.6 km/h'],
])('%j %s may be given in another unit: "%s"', (ends, unit, text) => {
  expect(graded(ends, unit, text)).toMatchObject({ outcome: 'right', converted: true })
})

test('a range is right when both ends lie within the tolerance, and the end that is off is named', () => {
  const within = (text: string) => {
    const { outcome, ends } = graded([65, 85], '%', text, { tolerance: 2 })
    return [outcome, ...ends.map(({ off = 'on' }) => off)]
  }
  expect(['63-87', '62-86', '66-90', '50-90', '90-95'].map(within)).toEqual([
    ['right', 'on', 'on'],
    ['partly', 'low', 'on'],
    ['partly', 'on', 'high'],
    ['wrong', 'low', 'high'],
    ['wrong', 'high', 'high'],
  ])
})

test('a range may leave out the naughts', () => {
  for (const text of ['.3-.5', '.3 to .5 g', 'tussen ,3 en ,5'])
    expect(graded([0.3, 0.5], 'g', text)).toMatchObject({ outcome: 'right' })
})

test('a number where a range is asked is at most partly right, and so is the reverse', () => {
  expect(graded([65, 85], '%', '70%')).toMatchObject({
    outcome: 'partly',
    problem: 'wantsRange',
  })
  expect(graded([65, 85], '%', '60%')).toMatchObject({ outcome: 'wrong' })
  expect(graded([1.6], 'g/kg/day', '1.4-1.8')).toMatchObject({
    outcome: 'partly',
    problem: 'wantsNumber',
  })
  expect(graded([1.6], 'g/kg/day', '2-3')).toMatchObject({ outcome: 'wrong' })
})

test('the right number in a wrong unit is partly right, a wrong number in it is wrong', () => {
  const verdict = (text: string) => {
    const { outcome, problem } = graded([20], 'g', text)
    return [outcome, problem]
  }
  expect(['20 cm', '20 spoons', '30 cm', '20 lb', '20 kg'].map(verdict)).toEqual([
    ['partly', 'otherUnit'],
    ['partly', 'unknownUnit'],
    ['wrong', 'otherUnit'],
    ['wrong', undefined],
    ['wrong', undefined],
  ])
})

test.each(['', 'none', 'a lot', '8 x 10 x 12', '30-15-15-15', '1.2.3'])(
  '"%s" cannot be read',
  (text) => {
    expect(graded([4], 'sets', text)).toEqual({
      kind: 'numeric',
      outcome: 'wrong',
      typed: text,
      problem: 'unreadable',
      ends: [],
      converted: false,
    })
  },
)

const tenths = fc.integer({ min: 1, max: 99_999 }).map((value) => value / 10)
const unit = fc.constantFrom(...unitKeys)
const language = fc.constantFrom<Language>('en', 'nl')

test('the answer as it is written is always right', () => {
  fc.assert(
    fc.property(tenths, tenths, unit, language, (low, more, unit, language) => {
      const range: Ends = [low, Number((low + more).toFixed(1))]
      for (const ends of [range, [low]] as const) {
        const text = quantityTexts(ends, unit)[language]
        expect(graded(ends, unit, text, { language })).toMatchObject({
          outcome: 'right',
          converted: false,
        })
      }
    }),
  )
})

test('a number beyond the tolerance is never right', () => {
  fc.assert(
    fc.property(
      tenths,
      tenths,
      fc.nat(50),
      language,
      (value, off, tolerance, language) => {
        const typed = Number((value + tolerance + off).toFixed(1))
        const text = String(typed).replace('.', language === 'nl' ? ',' : '.')
        expect(graded([value], 'kg', text, { tolerance, language }).outcome).toBe('wrong')
      },
    ),
  )
})
