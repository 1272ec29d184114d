import { describe, expect, test } from 'vitest'
import { firstVisitsFillTime, isLately } from '../../../../src/domain/exam/guard'
import { evenSeconds, lightModel, newDeck, twoStepModel } from './decks'

const today = 40
const deck = newDeck(100)

/** Whether the guard holds when first visits would take a share of the time that is left. */
function holds(
  share: number,
  daysLeft: number,
  { missedLately = false, model = lightModel } = {},
): boolean {
  const goal = { id: 'exam', day: today + daysLeft, marks: [1] }
  const minutes = (100 * model.firstSeconds) / share / daysLeft / 60
  const plan = { model, missedLately }
  return firstVisitsFillTime(plan, goal, deck, today, evenSeconds(daysLeft, minutes))
}

describe('the guard', () => {
  test('puts first visits before everything else when they fill 60 of 100 seconds that are left', () => {
    expect(holds(0.62, 30)).toBe(true)
    expect(holds(0.58, 30)).toBe(false)
  })

  test('does so from half the time on when five days are left', () => {
    expect(holds(0.52, 5)).toBe(true)
    expect(holds(0.48, 5)).toBe(false)
    expect(holds(0.52, 6)).toBe(false)
  })

  test('does so from a fifth on when three days are left', () => {
    expect(holds(0.22, 3)).toBe(true)
    expect(holds(0.18, 3)).toBe(false)
    expect(holds(0.22, 4)).toBe(false)
  })

  test('does so from a fifth on in the last week after a day was missed', () => {
    expect(holds(0.22, 7, { missedLately: true })).toBe(true)
    expect(holds(0.18, 7, { missedLately: true })).toBe(false)
    expect(holds(0.22, 7)).toBe(false)
  })

  test('does not mind a missed day earlier, nor when every card is repeated', () => {
    expect(holds(0.58, 8, { missedLately: true })).toBe(false)
    expect(holds(0.58, 7, { missedLately: true, model: twoStepModel })).toBe(false)
  })
})

test('a missed day counts for a week', () => {
  expect(isLately(today - 1, today)).toBe(true)
  expect(isLately(today - 7, today)).toBe(true)
  expect(isLately(today - 8, today)).toBe(false)
})
