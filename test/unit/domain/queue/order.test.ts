import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CardRow } from '../../../../src/domain/log/card-row'
import {
  orderQueue,
  windowEnd,
  type QueueInput,
} from '../../../../src/domain/queue/order'
import { learnAheadMs, servedToday } from '../../../../src/domain/queue/today'
import { defaultParameters } from '../../../../src/domain/scheduling/defaults'
import { retrievability } from '../../../../src/domain/scheduling/retrievability'
import type { ParameterSet } from '../../../../src/domain/scheduling/types'
import { freshRow, learningRow, reviewRow } from './rows'

const studyDay = 20_000
const now = studyDay * 86_400_000

interface Situation {
  readonly learning?: readonly CardRow[]
  readonly reviews?: readonly CardRow[]
  readonly fresh?: readonly CardRow[]
  readonly reviewsDone?: number
  readonly newDone?: number
  readonly parameters?: Partial<ParameterSet>
}

/** The queue's input when the given rows are all that there is. */
function inputOf(situation: Situation): QueueInput {
  const {
    learning = [],
    reviews = [],
    fresh = [],
    reviewsDone = 0,
    newDone = 0,
  } = situation
  const parameters = { ...defaultParameters, ...situation.parameters }
  const waiting = (from: number, to: number): number =>
    learning.filter(
      ({ queue, serveDay, dueAt = 0 }) =>
        queue === 'learning' && serveDay <= studyDay && dueAt > from && dueAt <= to,
    ).length
  const servable = (rows: readonly CardRow[], queue: CardRow['queue']): number =>
    rows.filter((row) => row.queue === queue && row.serveDay <= studyDay).length
  const served = servedToday({
    dueReviews: servable(reviews, 'review'),
    learningDueNow: waiting(-1, now),
    learningDueSoon: waiting(now, now + learnAheadMs),
    availableNew: servable(fresh, 'new'),
    reviewsDone,
    newDone,
    parameters,
  })
  const doneToday = { reviews: reviewsDone, new: newDone }
  return { learning, reviews, fresh, served, doneToday, studyDay, now, parameters }
}

function order(situation: Situation): string[] {
  return orderQueue(inputOf(situation)).map(({ noteId }) => noteId)
}

function many(count: number, make: (index: number) => CardRow): CardRow[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

const reviewsDue = (count: number): CardRow[] =>
  many(count, (index) => reviewRow(`r${index}`))
const newCards = (count: number): CardRow[] =>
  many(count, (index) => freshRow(`n${index}`, { position: index }))

test('learning cards that are due come first, the longest waiting one before the others', () => {
  const learning = [
    learningRow('later', { dueAt: now - 1_000 }),
    learningRow('first', { dueAt: now - 9_000 }),
    learningRow('soon', { dueAt: now + 60_000 }),
  ]
  expect(order({ learning, reviews: [reviewRow('review')] })).toEqual([
    'first',
    'later',
    'review',
  ])
})

test('learning cards due within twenty minutes come only when nothing else is left', () => {
  const learning = [
    learningRow('too far', { dueAt: now + learnAheadMs + 1 }),
    learningRow('soon', { dueAt: now + learnAheadMs }),
  ]
  expect(order({ learning })).toEqual(['soon'])
  expect(order({ learning, fresh: newCards(1) })).toEqual(['n0'])
})

test('new cards come in learning order, spread evenly between the reviews', () => {
  const kinds = order({ reviews: reviewsDue(9), fresh: newCards(3).reverse() })
  expect(kinds.filter((noteId) => noteId.startsWith('n'))).toEqual(['n0', 'n1', 'n2'])
  expect(kinds.map((noteId) => noteId.charAt(0)).join('')).toBe('rrnrrrnrrrnr')
})

test('the mix goes on where it was after each answer', () => {
  const reviews = reviewsDue(9)
  const fresh = newCards(3)
  const whole = order({ reviews, fresh })
  const left = { reviews: [...reviews], fresh: [...fresh] }
  const oneByOne: string[] = []
  while (left.reviews.length + left.fresh.length > 0) {
    const [next = ''] = order({
      ...left,
      reviewsDone: reviews.length - left.reviews.length,
      newDone: fresh.length - left.fresh.length,
    })
    oneByOne.push(next)
    left.reviews = left.reviews.filter(({ noteId }) => noteId !== next)
    left.fresh = left.fresh.filter(({ noteId }) => noteId !== next)
  }
  expect(oneByOne).toEqual(whole)
})

test('both limits of the day hold', () => {
  const limited = order({
    reviews: reviewsDue(30),
    fresh: newCards(30),
    reviewsDone: 15,
    newDone: 8,
    parameters: { reviewsPerDay: 20, newPerDay: 10 },
  })
  expect(
    limited
      .map((noteId) => noteId.charAt(0))
      .sort()
      .join(''),
  ).toBe('nnrrrrr')
})

test('reviews come by due day, shuffled within a day the same way every time', () => {
  const oneDay = many(12, (index) => reviewRow(`r${index}`))
  const older = reviewRow('older', { dueDay: studyDay - 2 })
  const first = order({ reviews: [...oneDay, older] })
  expect(first[0]).toBe('older')
  expect(first.slice(1)).not.toEqual(oneDay.map(({ noteId }) => noteId))
  expect(order({ reviews: [older, ...oneDay.toReversed()] })).toEqual(first)
})

const unlike = [
  reviewRow('fading', {
    stabilityDays: 3,
    lastStudyDay: studyDay - 40,
    dueDay: studyDay - 30,
  }),
  reviewRow('half', {
    stabilityDays: 10,
    lastStudyDay: studyDay - 20,
    dueDay: studyDay - 10,
  }),
  reviewRow('fresh', {
    stabilityDays: 90,
    lastStudyDay: studyDay - 90,
    dueDay: studyDay,
  }),
]

test('while more is due than the limit lets through, the best remembered cards come first', () => {
  expect(order({ reviews: unlike, parameters: { reviewsPerDay: 2 } })).toEqual([
    'fresh',
    'half',
  ])
  expect(order({ reviews: unlike, parameters: { reviewsPerDay: 3 } })).toEqual([
    'fading',
    'half',
    'fresh',
  ])
})

test('the order of reviews can be fixed', () => {
  const limited = { reviewsPerDay: 2 }
  expect(
    order({ reviews: unlike, parameters: { ...limited, reviewOrder: 'due-day' } }),
  ).toEqual(['fading', 'half'])
  expect(
    order({ reviews: unlike, parameters: { reviewOrder: 'retrievability' } }),
  ).toEqual(['fresh', 'half', 'fading'])
})

test('the window is read from the end where its order begins', () => {
  const ends = (['automatic', 'due-day', 'retrievability'] as const).map(
    (reviewOrder) => [windowEnd(reviewOrder, false), windowEnd(reviewOrder, true)],
  )
  expect(ends).toEqual([
    ['oldest', 'newest'],
    ['oldest', 'oldest'],
    ['newest', 'newest'],
  ])
})

test('suspended, withdrawn, buried and not yet due cards never come', () => {
  const never = [
    { suspended: 1 },
    { withdrawn: 1 },
    { buriedUntilDay: studyDay + 1 },
  ] as const
  expect(
    order({
      learning: never
        .slice(0, 2)
        .map((mark) => learningRow('l', { dueAt: now - 1, ...mark })),
      reviews: [...never, { dueDay: studyDay + 1 }].map((mark) => reviewRow('r', mark)),
      fresh: never.map((mark) => freshRow('n', mark)),
    }),
  ).toEqual([])
})

const anyRow = fc.record({
  suspended: fc.constantFrom<0 | 1>(0, 0, 0, 1),
  buriedUntilDay: fc.constantFrom(0, 0, studyDay, studyDay + 1),
})
const anySituation = fc.record<Situation>({
  learning: fc.array(
    fc
      .tuple(anyRow, fc.integer({ min: -90, max: 90 }))
      .map(([mark, minutes]) =>
        learningRow('l', { ...mark, dueAt: now + minutes * 60_000 }),
      ),
    { maxLength: 5 },
  ),
  reviews: fc.array(
    fc
      .tuple(anyRow, fc.integer({ min: -40, max: 2 }), fc.integer({ min: 1, max: 400 }))
      .map(([mark, days, stabilityDays]) =>
        reviewRow('r', { ...mark, stabilityDays, dueDay: studyDay + days }),
      ),
    { maxLength: 30 },
  ),
  fresh: fc.array(
    anyRow.map((mark) => freshRow('n', mark)),
    { maxLength: 30 },
  ),
  reviewsDone: fc.nat({ max: 20 }),
  newDone: fc.nat({ max: 20 }),
  parameters: fc.record({
    reviewsPerDay: fc.nat({ max: 30 }),
    newPerDay: fc.nat({ max: 30 }),
    reviewOrder: fc.constantFrom('automatic', 'due-day', 'retrievability'),
  }),
})

test('the queue serves exactly the cards that are counted', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const input = inputOf(situation)
      const queue = orderQueue(input)
      const counted = (name: string): number =>
        queue.filter((row) => row.queue === name).length
      const { served } = input
      expect([counted('learning'), counted('review'), counted('new')]).toEqual([
        served.learning,
        served.reviews,
        served.new,
      ])
      expect(queue).toHaveLength(served.due + served.new)
    }),
  )
})

test('under overload no card that is left out is better remembered than one that comes', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const input = inputOf(situation)
      if (!input.served.overloaded || input.parameters.reviewOrder === 'due-day') return
      const recall = (row: CardRow): number =>
        retrievability(row, studyDay, input.parameters)
      const queue = orderQueue(input)
      const coming = queue.filter(({ queue: name }) => name === 'review').map(recall)
      const leftOut = input.reviews
        .filter((row) => row.queue === 'review' && row.serveDay <= studyDay)
        .filter((row) => !queue.includes(row))
        .map(recall)
      expect(Math.max(0, ...leftOut)).toBeLessThanOrEqual(Math.min(1, ...coming))
    }),
  )
})
