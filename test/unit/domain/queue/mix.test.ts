import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mixEvenly } from '../../../../src/domain/queue/mix'

test('equal streams alternate, the first one first', () => {
  const first = { items: ['a', 'b'], done: 0, left: 2 }
  const second = { items: ['1', '2'], done: 0, left: 2 }
  expect(mixEvenly(first, second)).toEqual(['a', '1', 'b', '2'])
})

test('when one stream runs out the other goes on', () => {
  const first = { items: [], done: 5, left: 0 }
  const second = { items: ['1', '2'], done: 0, left: 9 }
  expect(mixEvenly(first, second)).toEqual(['1', '2'])
})

test('nothing is lost and each stream keeps its order', () => {
  const stream = fc
    .tuple(fc.nat({ max: 40 }), fc.nat({ max: 20 }), fc.nat({ max: 20 }))
    .map(([count, done, beyond]) => ({ count, done, left: count + beyond }))
  fc.assert(
    fc.property(stream, stream, (a, b) => {
      const first = { ...a, items: Array.from({ length: a.count }, (_, index) => index) }
      const second = {
        ...b,
        items: Array.from({ length: b.count }, (_, index) => -1 - index),
      }
      const mixed = mixEvenly<number>(first, second)
      expect(mixed.filter((item) => item >= 0)).toEqual(first.items)
      expect(mixed.filter((item) => item < 0)).toEqual(second.items)
    }),
  )
})

test('neither stream is ever further through than the other by more than half a card of each', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 60 }),
      (a, b) => {
        const first = { items: Array<string>(a).fill('a'), done: 0, left: a }
        const second = { items: Array<string>(b).fill('b'), done: 0, left: b }
        const seen = { a: 0, b: 0 }
        for (const item of mixEvenly(first, second)) {
          if (item === 'a') seen.a++
          else seen.b++
          const lead = Math.abs(seen.a * b - seen.b * a)
          expect(lead).toBeLessThanOrEqual((a + b) / 2)
        }
      },
    ),
  )
})
