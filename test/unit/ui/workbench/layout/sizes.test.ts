import { expect, test } from 'vitest'
import {
  sizeAfterKey,
  sizeOf,
  withSize,
} from '../../../../../src/ui/workbench/layout/sizes'

test('a size is remembered for its class of windows only, the others keep the default', () => {
  const sizes = withSize({}, 'wide', 'side', 21.26)
  expect(
    ['wide', 'medium'].map((window) => sizeOf(sizes, window as 'wide', 'side')),
  ).toEqual([21.3, 17.5])
})

test.each([
  ['side', 3, 12],
  ['side', 99, 32],
  ['panel', 1, 7],
  ['split', 90, 75],
] as const)('the size of %s never becomes %d', (name, asked, got) => {
  expect(sizeOf(withSize({}, 'medium', name, asked), 'medium', name)).toBe(got)
})

test.each([
  ['side', 'ArrowRight', 21],
  ['side', 'ArrowLeft', 19],
  ['side', 'ArrowUp', undefined],
  ['panel', 'ArrowUp', 21],
  ['panel', 'ArrowDown', 19],
  ['panel', 'ArrowLeft', undefined],
  ['split', 'ArrowRight', 25],
  ['side', 'Home', 12],
  ['panel', 'End', 40],
  ['split', 'Enter', 50],
  ['side', 'x', undefined],
] as const)('%s at 20 goes with %s to %s', (name, key, expected) => {
  expect(sizeAfterKey(name, 20, key)).toBe(expected)
})
