import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OrderingTask } from '../../../../src/domain/card/task'
import {
  gradeOrdering,
  itemsOf,
  movedTo,
  shuffledOrder,
} from '../../../../src/domain/grading/ordering'

/** Three to seven steps of one to three items each, as the cards may have them. */
const tasks = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 7 })
  .map((sizes) => ({ steps: sizes.map(stepOf) }))

function stepOf(size: number, step: number): OrderingTask['steps'][number] {
  return Array.from({ length: size }, (_, index) => {
    const text = `${step}.${index}`
    return { en: text, nl: text }
  })
}

/** A right order: the steps in theirs, the items of each as the numbers say. */
function rightOrder(task: Pick<OrderingTask, 'steps'>, keys: readonly number[]) {
  const items = itemsOf(task)
  const key = (item: number): number => keys[item % keys.length] ?? 0
  return items
    .map((_, index) => index)
    .toSorted((one, other) => {
      const apart = (items[one]?.step ?? 0) - (items[other]?.step ?? 0)
      return apart || key(one) - key(other)
    })
}

const keys = fc.array(fc.integer(), { minLength: 5, maxLength: 21 })

test('the order of the note is right, and so is every order within a step', () => {
  fc.assert(
    fc.property(tasks, keys, (task, numbers) => {
      const order = rightOrder(task, numbers)
      expect(gradeOrdering(task, order)).toEqual({
        kind: 'ordering',
        outcome: 'right',
        order,
        misplaced: [],
      })
    }),
  )
})

test('two items of different steps that change places are never right', () => {
  fc.assert(
    fc.property(tasks, keys, fc.nat(), fc.nat(), (task, numbers, first, second) => {
      const items = itemsOf(task)
      const order = rightOrder(task, numbers)
      const [a, b] = [first % order.length, second % order.length]
      const [one, other] = [order[a] ?? 0, order[b] ?? 0]
      fc.pre(items[one]?.step !== items[other]?.step)
      const swapped = order.with(a, other).with(b, one)
      const verdict = gradeOrdering(task, swapped)
      expect(verdict?.outcome).not.toBe('right')
      expect(verdict?.misplaced).not.toEqual([])
    }),
  )
})

test('what did not stand wrong stands in order, and nothing more could', () => {
  fc.assert(
    fc.property(tasks, fc.string(), (task, seed) => {
      const items = itemsOf(task)
      const stepsOf = (order: readonly number[]) =>
        order.map((item) => items[item]?.step ?? 0)
      const rises = (steps: readonly number[]) =>
        steps.every((step, index) => index === 0 || step >= (steps[index - 1] ?? 0))
      const order = shuffledOrder(task, seed)
      const { misplaced = [] } = gradeOrdering(task, order) ?? {}
      const kept = order.filter((item) => !misplaced.includes(item))
      expect(rises(stepsOf(kept))).toBe(true)
      for (const item of misplaced) {
        const more = order.filter((one) => one === item || kept.includes(one))
        expect(rises(stepsOf(more))).toBe(false)
      }
    }),
  )
})

const path = { steps: [1, 2, 1, 1].map(stepOf) }

test.each([
  { order: [4, 0, 1, 2, 3], outcome: 'partly', misplaced: [4] },
  { order: [1, 0, 2, 3, 4], outcome: 'partly', misplaced: [0] },
  { order: [4, 3, 2, 1, 0], outcome: 'wrong', misplaced: [0, 3, 4] },
])('of $order only $misplaced stand wrong', ({ order, outcome, misplaced }) => {
  expect(gradeOrdering(path, order)).toMatchObject({ outcome, misplaced })
})

test.each([[[0, 1, 2, 3]], [[0, 1, 2, 3, 3]], [[0, 1, 2, 3, 5]]])(
  'what is no order of the items, as %j, has no verdict',
  (order) => {
    expect(gradeOrdering(path, order)).toBeUndefined()
  },
)

test('what a card begins with holds every item, is the same for a seed, and is never right', () => {
  fc.assert(
    fc.property(tasks, fc.string(), (task, seed) => {
      const order = shuffledOrder(task, seed)
      expect(order.toSorted((one, other) => one - other)).toEqual(
        itemsOf(task).map((_, index) => index),
      )
      expect(shuffledOrder(task, seed)).toEqual(order)
      expect(gradeOrdering(task, order)?.outcome).not.toBe('right')
    }),
  )
})

test('an item is taken to any place, and stays at the ends', () => {
  expect(movedTo([3, 1, 0, 2], 1, 3)).toEqual([3, 0, 2, 1])
  expect(movedTo([3, 1, 0, 2], 2, 0)).toEqual([2, 3, 1, 0])
  expect(movedTo([3, 1, 0, 2], 3, -1)).toEqual([3, 1, 0, 2])
  expect(movedTo([3, 1, 0, 2], 2, 9)).toEqual([3, 1, 0, 2])
})
