import { expect, test } from 'vitest'
import { defaultParameters } from '../../../../src/domain/scheduling/defaults'
import { parameterKey } from '../../../../src/domain/scheduling/parameter-key'
import type { ParameterSet } from '../../../../src/domain/scheduling/types'

test('the key is short and made of nothing but the content, not of the order or of other fields', () => {
  const { fuzz, ...rest } = defaultParameters
  const stored = {
    key: 'whatever',
    fuzz,
    ...rest,
    weights: [...defaultParameters.weights],
  }
  expect(parameterKey(defaultParameters)).toMatch(/^p[0-9a-z]{1,11}$/)
  expect(parameterKey(stored)).toBe(parameterKey(defaultParameters))
})

test.each<Partial<ParameterSet>>([
  { weights: defaultParameters.weights.with(20, 0.2) },
  { desiredRetention: 0.91 },
  { maximumIntervalDays: 365 },
  { steps: 'light' },
  { fuzz: false },
  { dayStartMinutes: 0 },
  { newPerDay: 21 },
  { reviewsPerDay: 100 },
  { reviewOrder: 'due-day' },
])('another %o is another key', (change) => {
  const key = parameterKey({ ...defaultParameters, ...change })
  expect(key).not.toBe(parameterKey(defaultParameters))
})
