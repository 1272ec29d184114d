import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  FormulaError,
  parseFormula,
  roundTo,
} from '../../../../src/domain/grading/formula'

function value(text: string, values: Readonly<Record<string, number>> = {}): number {
  return parseFormula(text).evaluate(values)
}

test.each([
  ['1 + 2 * 3', 7],
  ['(1 + 2) * 3', 9],
  ['7 - 2 - 1', 4],
  ['12 / 3 / 2', 2],
  ['2 ^ 3 ^ 2', 512],
  ['-2 ^ 2', -4],
  ['2 ^ -1', 0.5],
  ['- (1 + 2)', -3],
  ['2*-3', -6],
  ['round(7.3, 2.5)', 7.5],
  ['round(8.75, 2.5)', 10],
  ['round(1.005 * 100, 0.1)', 100.5],
  ['min(3, 2) + max(1, 5)', 7],
])('%s comes to %d', (text, expected) => {
  expect(value(text)).toBe(expected)
})

test('variables are named once each and given their values', () => {
  const epley = parseFormula('load * (1 + reps / 30) + 0 * load')
  expect(epley.variables).toEqual(['load', 'reps'])
  expect(epley.evaluate({ load: 60, reps: 15 })).toBe(90)
  expect(epley.evaluate({ load: 60 })).toBeNaN()
})

test.each([
  ['', 'the formula ends too soon', 0],
  ['1 +', 'the formula ends too soon', 3],
  ['(1 + 2', '")" is missing', 6],
  ['1 + 2)', '")" is not expected here', 5],
  ['1 2', '"2" is not expected here', 2],
  ['2 % 3', '"%" is not expected here', 2],
  ['Load * 2', '"L" is not expected here', 0],
  ['sin(1)', 'no function is called sin', 0],
  ['1 + round(2)', 'round takes 2 values', 4],
  ['min(1, 2, 3)', 'min takes 2 values', 0],
  ['1 + max', 'max needs its values in parentheses', 4],
  ['constructor(1)', 'no function is called constructor', 0],
])('"%s" is refused: %s at %d', (text, message, at) => {
  const refuse = () => parseFormula(text)
  expect(refuse).toThrow(FormulaError)
  expect(refuse).toThrow(expect.objectContaining({ message, at }))
})

test('rounding leaves no dust of binary fractions', () => {
  expect([roundTo(0.1 + 0.2, 0.1), roundTo(116.6666, 0.1), roundTo(2.675, 0.01)]).toEqual(
    [0.3, 116.7, 2.68],
  )
})

interface Sample {
  readonly text: string
  readonly value: number
}

/** A random formula in parentheses and what it comes to. */
const formula = fc.letrec<{ any: Sample; one: Sample; two: Sample }>((tie) => ({
  one: fc.oneof(
    fc.integer({ min: 1, max: 99 }).map((value) => ({ text: `${value}`, value })),
    fc.constantFrom({ text: 'a', value: 7 }, { text: 'b', value: 0.3 }),
  ),
  two: fc
    .tuple(tie('any'), fc.constantFrom('+', '-', '*', '/'), tie('any'))
    .map(([left, sign, right]) => ({
      text: `(${left.text} ${sign} ${right.text})`,
      value: combined(left.value, sign, right.value),
    })),
  any: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('one'), tie('two')),
})).any

function combined(left: number, sign: '+' | '-' | '*' | '/', right: number): number {
  if (sign === '+') return left + right
  if (sign === '-') return left - right
  return sign === '*' ? left * right : left / right
}

test('a formula comes to what arithmetic says', () => {
  fc.assert(
    fc.property(formula, (sample) => {
      expect(value(sample.text, { a: 7, b: 0.3 })).toBe(sample.value)
    }),
  )
})
