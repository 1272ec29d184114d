import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  gradeOrder,
  firstOrder,
  moveItem,
  ranksOf,
  type OrderingVerdict,
  type Ranks,
} from '../../../../src/domain/grading/ordering'

/** Three to seven items of two ranks or more. */
const ranks = fc
  .array(fc.nat({ max: 4 }), { minLength: 3, maxLength: 7 })
  .filter((all) => new Set(all).size > 1)
  .map((all) => all.toSorted((a, b) => a - b))

const rankedOrder = ranks.chain((all) =>
  fc.record({ ranks: fc.constant(all), order: shuffled(all) }),
)

describe('gradeOrder', () => {
  test('the key is right', () => {
    fc.assert(
      fc.property(ranks, (all) => {
        const key = all.map((_, item) => item)
        expect(gradeOrder(all, key)).toEqual(right(key))
      }),
    )
  })

  test('any order with two items of different rank the wrong way round is wrong', () => {
    fc.assert(
      fc.property(rankedOrder, ({ ranks, order }) => {
        const { outcome, misplaced } = judged(ranks, order)
        expect(outcome === 'right').toBe(exchanges(ranks, order) === 0)
        expect(outcome === 'right').toBe(misplaced.length === 0)
      }),
    )
  })

  test('items of one rank may stand in any order', () => {
    fc.assert(
      fc.property(rankedOrder, ({ ranks, order }) => {
        const grouped = order.toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0))
        expect(gradeOrder(ranks, grouped)).toEqual(right(grouped))
      }),
    )
  })

  test('the nearest order is right, and keeps every pair that stood right', () => {
    fc.assert(
      fc.property(rankedOrder, ({ ranks, order }) => {
        const { nearest } = judged(ranks, order)
        expect(nearest.toSorted()).toEqual(order.toSorted())
        expect(exchanges(ranks, nearest)).toBe(0)
        expect(pairsTurned(order, nearest)).toBe(exchanges(ranks, order))
      }),
    )
  })

  test('moving only the misplaced items is enough', () => {
    fc.assert(
      fc.property(rankedOrder, ({ ranks, order }) => {
        const { misplaced } = judged(ranks, order)
        const rest = order.filter((item) => !misplaced.includes(item))
        expect(exchanges(ranks, rest)).toBe(0)
      }),
    )
  })

  test.each([
    ['two neighbours exchanged: both', [0, 2, 1, 3], 'partly', [1, 2]],
    ['one item moved to the end: that item alone', [1, 2, 3, 0], 'partly', [0]],
    ['one item moved to the front: that item alone', [3, 0, 1, 2], 'partly', [3]],
    ['all turned round: every item', [3, 2, 1, 0], 'wrong', [0, 1, 2, 3]],
  ])('names what stands wrong: %s', (_, order, outcome, misplaced) => {
    expect(gradeOrder([0, 1, 2, 3], order)).toEqual({
      kind: 'ordering',
      outcome,
      misplaced,
      nearest: [0, 1, 2, 3],
    })
  })

  test('a group that stands too early is brought behind, in the student’s own order', () => {
    expect(gradeOrder([0, 1, 1, 2], [2, 1, 0, 3])).toEqual({
      kind: 'ordering',
      outcome: 'partly',
      misplaced: [0],
      nearest: [0, 2, 1, 3],
    })
  })
})

test.each([
  ['an item is missing', [0, 1]],
  ['an item stands twice', [0, 1, 1]],
  ['an item is unknown', [0, 1, 3]],
  ['there is one more', [0, 1, 2, 3]],
])('there is no verdict when %s', (_, order) => {
  expect(gradeOrder([0, 1, 2], order)).toBeUndefined()
})

test('items are counted through all steps, and those that stand together share a rank', () => {
  const text = { en: 'x', nl: 'x' }
  expect(ranksOf({ steps: [[text], [text, text], [text]] })).toEqual([0, 1, 1, 2])
})

describe('firstOrder', () => {
  test('holds every item once, is never right, and depends on the seed alone', () => {
    fc.assert(
      fc.property(ranks, fc.string(), (all, seed) => {
        const order = firstOrder(all, seed)
        expect(order.toSorted()).toEqual(all.map((_, item) => item))
        expect(judged(all, order).outcome).not.toBe('right')
        expect(firstOrder(all, seed)).toEqual(order)
      }),
    )
  })

  test('where every order is right, it ends all the same', () => {
    expect(firstOrder([0, 0, 0], 'seed').toSorted()).toEqual([0, 1, 2])
  })
})

describe('moveItem', () => {
  test.each([
    [0, 2, ['b', 'c', 'a', 'd']],
    [3, 0, ['d', 'a', 'b', 'c']],
    [1, 1, ['a', 'b', 'c', 'd']],
    [0, -1, ['a', 'b', 'c', 'd']],
    [3, 4, ['a', 'b', 'c', 'd']],
  ])('from %i to %i', (from, to, expected) => {
    const letters = ['a', 'b', 'c', 'd']
    const moved = moveItem([0, 1, 2, 3], from, to).map((item) => letters[item])
    expect(moved).toEqual(expected)
  })
})

function right(nearest: readonly number[]): OrderingVerdict {
  return { kind: 'ordering', outcome: 'right', misplaced: [], nearest }
}

function judged(ranks: Ranks, order: readonly number[]): OrderingVerdict {
  const verdict = gradeOrder(ranks, order)
  if (!verdict) throw new Error('no order of these items')
  return verdict
}

function shuffled(all: Ranks): fc.Arbitrary<number[]> {
  const items = all.map((_, item) => item)
  return fc.shuffledSubarray(items, {
    minLength: items.length,
    maxLength: items.length,
  })
}

/** How many pairs stand against their ranks. */
function exchanges(ranks: Ranks, order: readonly number[]): number {
  return order.flatMap((item, place) =>
    order.slice(place + 1).filter((later) => (ranks[later] ?? 0) < (ranks[item] ?? 0)),
  ).length
}

/** How many pairs stand the other way round in another order. */
function pairsTurned(one: readonly number[], other: readonly number[]): number {
  return one.flatMap((item, place) =>
    one.slice(place + 1).filter((later) => other.indexOf(later) < other.indexOf(item)),
  ).length
}
