import * as v from 'valibot'
import { described, number, positive, tolerance, unit } from './values'

const variableName = v.pipe(
  v.string('must be text'),
  v.regex(/^[a-z][a-z0-9]*$/, 'must be a lower-case word'),
  v.notValue('answer', 'must not be called answer'),
)

const formula = v.pipe(
  v.string('must be text'),
  v.nonEmpty('is empty'),
  v.description(
    'Numbers and variables with + - * / ^ ( ), round(x, step), min(a, b) and max(a, b).',
  ),
)

/** What a calculation asks. */
export const calculationTask = {
  kind: v.literal('calculation'),
  question: described('Holds {name} where the value of a variable stands.'),
  variables: v.pipe(
    v.record(variableName, v.strictObject({ from: number, to: number, step: positive })),
    v.check((variables) => Object.keys(variables).length > 0, 'has no variable'),
    v.description('The numbers that are drawn anew at each review.'),
  ),
  formula,
  unit,
  decimals: v.pipe(
    number,
    v.integer('must be a whole number'),
    v.minValue(0, 'must not be negative'),
    v.maxValue(3, 'must be at most 3'),
    v.description('How the answer is rounded and shown.'),
  ),
  between: v.pipe(
    v.strictTuple([number, number], 'must be two numbers'),
    v.description('The answer lies between these, whatever numbers are drawn.'),
  ),
  tolerance,
  solution: described('The way to the answer, with {name} and {answer}.'),
  mistakes: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({ formula, text: described('Says which mistake that is.') }),
      ),
      v.description('Typical wrong ways, told when their result is typed.'),
    ),
  ),
}
