import { expect, test } from 'vitest'
import { nextGoodDay } from '../../../../src/domain/exam/next-good-day'
import { makePlan } from '../../../../src/domain/exam/plan'
import { evenSeconds, halfLearned, lightModel, newDeck } from './decks'

const exam = { id: 'exam', day: 30, marks: [1] }

/** Next good days of the cards that were seen before, with so many minutes a day. */
function daysWith(minutes: number): number[] {
  const deck = halfLearned(200, 0)
  const secondsByDay = evenSeconds(30, minutes)
  const plan = makePlan({
    model: lightModel,
    exams: [exam],
    deck,
    today: 0,
    secondsByDay,
  })
  return deck.ids.flatMap((_, row) => nextGoodDay(plan, deck, row) ?? [])
}

test('next good days lie before the exam, and the shorter the time the nearer to it', () => {
  const scarce = daysWith(5)
  const ample = daysWith(40)
  const all = [...scarce, ...ample]
  expect(all.every((day) => day > 0 && day < 30)).toBe(true)
  const mean = (days: readonly number[]) =>
    days.reduce((sum, day) => sum + day, 0) / days.length
  expect(mean(scarce)).toBeGreaterThan(mean(ample) + 7)
})

test('days off are no good days, and a card never seen has none', () => {
  const deck = halfLearned(200, 0)
  const secondsByDay = evenSeconds(30, 40)
  secondsByDay.fill(0, 1, 25)
  const plan = makePlan({
    model: lightModel,
    exams: [exam],
    deck,
    today: 0,
    secondsByDay,
  })
  const days = deck.ids.map((_, row) => nextGoodDay(plan, deck, row))
  expect(days.every((day) => day === undefined || day >= 25)).toBe(true)
  expect(days.some((day) => day !== undefined)).toBe(true)
  const fresh = newDeck(10)
  const freshPlan = makePlan({ ...plan, exams: [exam], deck: fresh, secondsByDay })
  expect(nextGoodDay(freshPlan, fresh, 0)).toBeUndefined()
})
