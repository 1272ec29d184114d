import { expect, test } from 'vitest'
import { servedToday, type TodayInput } from '../../../../src/domain/queue/today'

const morning: TodayInput = {
  dueReviews: 30,
  learningDueNow: 2,
  learningDueSoon: 3,
  availableNew: 50,
  reviewsDone: 0,
  newDone: 0,
  parameters: { newPerDay: 20, reviewsPerDay: 200 },
}

test('due is reviews and learning together; new cards come up to the limit of the day', () => {
  expect(servedToday(morning)).toEqual({
    due: 32,
    reviews: 30,
    learning: 2,
    fresh: 20,
    new: 20,
    overloaded: false,
  })
})

test('only what is left of both limits is served', () => {
  const evening = { ...morning, reviewsDone: 190, newDone: 15 }
  expect(servedToday(evening)).toEqual({
    due: 12,
    reviews: 10,
    learning: 2,
    fresh: 5,
    new: 5,
    overloaded: true,
  })
})

test('a limit that was lowered below what is done serves nothing more', () => {
  const lowered = { ...morning, reviewsDone: 40, newDone: 9, learningDueSoon: 0 }
  expect(
    servedToday({ ...lowered, parameters: { newPerDay: 5, reviewsPerDay: 30 } }),
  ).toEqual({ due: 2, reviews: 0, learning: 2, fresh: 0, new: 0, overloaded: true })
})

test('exactly as many reviews as the limit lets through is no overload', () => {
  expect(servedToday({ ...morning, dueReviews: 200 }).overloaded).toBe(false)
  expect(servedToday({ ...morning, dueReviews: 201 }).overloaded).toBe(true)
})

test('learning cards that are due soon count only when no review and no new card is left', () => {
  const done = { ...morning, dueReviews: 0, availableNew: 0 }
  expect(servedToday(done)).toEqual({
    due: 5,
    reviews: 0,
    learning: 5,
    fresh: 0,
    new: 0,
    overloaded: false,
  })
  expect(servedToday({ ...done, dueReviews: 1 }).learning).toBe(2)
  expect(servedToday({ ...done, availableNew: 1 }).learning).toBe(2)
  expect(servedToday({ ...done, availableNew: 1, newDone: 20 }).learning).toBe(5)
})

test('when nothing is left every count is 0', () => {
  const nothing = {
    ...morning,
    dueReviews: 0,
    availableNew: 0,
    learningDueNow: 0,
    learningDueSoon: 0,
  }
  expect(servedToday(nothing)).toEqual({
    due: 0,
    reviews: 0,
    learning: 0,
    fresh: 0,
    new: 0,
    overloaded: false,
  })
})

test('what an exam plan leaves comes on top of the limits, and learning cards of soon wait for it too', () => {
  const done = { ...morning, dueReviews: 0, availableNew: 0 }
  expect(servedToday({ ...done, planned: { reviews: 7, new: 3 } })).toMatchObject({
    due: 9,
    reviews: 0,
    learning: 2,
    new: 3,
  })
})
