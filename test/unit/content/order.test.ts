import fc from 'fast-check'
import { expect, test } from 'vitest'
import { circleOf, orderByAfter, type Ordered } from '../../../src/content/order'

const item = (id: string, ...after: string[]): Ordered => ({ id, after })
const ids = (items: readonly Ordered[]) => items.map(({ id }) => id)

test('items without predecessors keep their order', () => {
  const { sorted, stuck } = orderByAfter([item('b'), item('a'), item('c')])
  expect([ids(sorted), ids(stuck)]).toEqual([['b', 'a', 'c'], []])
})

test('an item waits for those it names and for nothing else', () => {
  const { sorted } = orderByAfter([item('a', 'c'), item('b'), item('c'), item('d', 'x')])
  expect(ids(sorted)).toEqual(['b', 'c', 'a', 'd'])
})

test('a circle is left over and named', () => {
  const { sorted, stuck } = orderByAfter([
    item('late', 'a'),
    item('a', 'b'),
    item('b', 'a'),
    item('free'),
  ])
  expect([ids(sorted), ids(stuck)]).toEqual([['free'], ['late', 'a', 'b']])
  expect(circleOf(stuck)).toEqual(['a', 'b', 'a'])
})

test('whatever the items, none comes before one that it names', () => {
  const chains = fc
    .array(fc.array(fc.nat(20), { maxLength: 3 }), { maxLength: 20 })
    .map((lists) =>
      lists.map((afters, index) =>
        item(
          `n${index}`,
          ...afters.filter((after) => after < index).map((after) => `n${after}`),
        ),
      ),
    )
  fc.assert(
    fc.property(
      chains.chain((items) => fc.shuffledSubarray(items)),
      (items) => {
        const { sorted, stuck } = orderByAfter(items)
        expect(stuck).toEqual([])
        expect(ids(sorted).sort()).toEqual(ids(items).sort())
        sorted.forEach(({ after }, index) => {
          expect(after.filter((id) => ids(sorted).indexOf(id) > index)).toEqual([])
        })
      },
    ),
  )
})
