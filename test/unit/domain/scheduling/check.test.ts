import { expect, test } from 'vitest'
import { checkParameters } from '../../../../src/domain/scheduling/check'
import { defaultParameters } from '../../../../src/domain/scheduling/defaults'
import type { ParameterSet } from '../../../../src/domain/scheduling/types'

test('the defaults have no problem', () => {
  expect(checkParameters(defaultParameters)).toEqual([])
})

test.each<[Partial<ParameterSet>, string]>([
  [{ desiredRetention: 0.69 }, 'desiredRetention 0.7 … 0.99'],
  [{ desiredRetention: 1 }, 'desiredRetention 0.7 … 0.99'],
  [{ desiredRetention: Number.NaN }, 'desiredRetention 0.7 … 0.99'],
  [{ maximumIntervalDays: 0 }, 'maximumIntervalDays 1 … 36500'],
  [{ dayStartMinutes: 721 }, 'dayStartMinutes 0 … 720'],
  [{ newPerDay: 2.5 }, 'newPerDay 0 … 9999'],
  [{ reviewsPerDay: -1 }, 'reviewsPerDay 0 … 9999'],
  [{ weights: [1, 2, 3] }, 'weights 21 … 21'],
  [{ weights: defaultParameters.weights.with(4, 11) }, 'weights 1 … 10'],
  [{ weights: defaultParameters.weights.with(4, Number.NaN) }, 'weights 1 … 10'],
])('%o is named with the range that is allowed', (change, problem) => {
  const problems = checkParameters({ ...defaultParameters, ...change })
  expect(problems.map(({ field, min, max }) => `${field} ${min} … ${max}`)).toEqual([
    problem,
  ])
})

test('every problem is named at once', () => {
  const problems = checkParameters({
    ...defaultParameters,
    newPerDay: -1,
    desiredRetention: 2,
  })
  expect(problems.map(({ field }) => field)).toEqual(['desiredRetention', 'newPerDay'])
})
