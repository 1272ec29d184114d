import { expect, test } from 'vitest'
import { readNumber } from '../../../../../src/ui/views/settings/read-number'

const perDay = { min: 0, max: 9999, whole: true }
const retention = { min: 0.7, max: 0.99, whole: false }

test('a number out of its range becomes the nearest one that is in it', () => {
  expect([
    readNumber(-3, perDay),
    readNumber(12_000, perDay),
    readNumber(0.5, retention),
    readNumber(1, retention),
  ]).toEqual([0, 9999, 0.7, 0.99])
})

test('a number is rounded to what the setting takes', () => {
  expect([readNumber(12.6, perDay), readNumber(0.9049, retention)]).toEqual([13, 0.9])
})

test('an empty field is no number', () => {
  expect(readNumber(Number.NaN, perDay)).toBeUndefined()
})
