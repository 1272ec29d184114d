import { describe, expect, test } from 'vitest'
import { orderDay } from '../../../../src/domain/exam/day-order'
import { neverSeen, type DeckColumns } from '../../../../src/domain/exam/deck-columns'
import type { ExamGoal } from '../../../../src/domain/exam/exam-goal'
import { knotDays } from '../../../../src/domain/exam/gap-knots'
import { orderByGain, orderByIndex } from '../../../../src/domain/exam/order-today'
import { makePlan, type Plan } from '../../../../src/domain/exam/plan'
import { playForward } from '../../../../src/domain/exam/play-forward'
import { bestFrom, valueTables } from '../../../../src/domain/exam/value-tables'
import { dayIndex } from '../../../../src/domain/exam/visit-index'
import { recallTable, reviewVisit } from '../../../../src/domain/exam/visit-model'
import {
  evenSeconds,
  halfLearned,
  lightModel,
  memory,
  newDeck,
  twoStepModel,
} from './decks'

/** The properties of design/exam-planning.md section 8.5, by their letters. */

const exam: ExamGoal = { id: 'exam', day: 30, marks: [1] }

function planFor(
  deck: DeckColumns,
  minutes: number,
  goal: ExamGoal = exam,
  model = lightModel,
): Plan {
  const secondsByDay = evenSeconds(goal.day, minutes)
  return makePlan({ model, exams: [goal], deck, today: 0, secondsByDay })
}

/** The plan with the same price on every day. */
function withPrice(plan: Plan, price: number): Plan {
  const prices = new Float64Array(plan.prices.length).fill(price)
  const exams = plan.exams.map((planned) => ({
    ...planned,
    tables: valueTables(plan.model, prices, 20),
  }))
  return { ...plan, exams, indexes: new Map() }
}

/** Largest difference between what the index and the plain gain say of any card. */
function largestDifference(plan: Plan, deck: DeckColumns, day: number): number {
  const index = orderByIndex(plan, deck, day).worth
  const gain = orderByGain(plan.model, [exam], deck, day).worth
  const most = Math.max(...gain)
  return Math.max(...index.map((worth, row) => Math.abs(worth - (gain[row] ?? 0)))) / most
}

function meanRecall(
  deck: DeckColumns,
  minutes: number,
  plays: number,
  goal: ExamGoal = exam,
): number {
  const secondsByDay = evenSeconds(goal.day, minutes)
  const plan = planFor(deck, minutes, goal)
  const course = {
    memory,
    steps: 'light',
    exams: [goal],
    deck,
    today: 0,
    secondsByDay,
    orderOf: (now: DeckColumns, day: number) =>
      orderDay(plan, now, day, secondsByDay.subarray(day)).rows,
  } as const
  let sum = 0
  for (let play = 0; play < plays; play++) {
    const recalls = playForward(course, play)[0] ?? new Float64Array()
    sum += recalls.reduce((all, recall) => all + recall, 0)
  }
  return sum / plays / deck.ids.length
}

describe('prices and the order of cards', () => {
  test('a: when every later second is too dear, the index is greedy', () => {
    const deck = halfLearned(400, 0)
    const plan = withPrice(planFor(deck, 20), 1000)

    expect(largestDifference(plan, deck, 0)).toBeLessThan(0.03)
  })

  test('f: on the last day the index is greedy', () => {
    const deck = halfLearned(400, 29)
    const plan = planFor(deck, 20)

    expect(largestDifference(plan, deck, 29)).toBeLessThan(0.03)
  })

  test('b: no card is worth less than leaving it for good', () => {
    const plan = planFor(halfLearned(200, 0), 20)
    const tables = plan.exams[0]?.tables ?? expect.unreachable()
    const best = new Float64Array(lightModel.grid.size)
    for (const day of [0, 15, 28, 29]) {
      for (const gap of [0, 1, 20]) {
        bestFrom(tables, day, gap, best)
        const left = recallTable(lightModel, 30 - day + gap)
        expect(best.every((value, state) => value >= (left[state] ?? 1))).toBe(true)
      }
    }
  })

  test('c: an index of 0 or less means that leaving the card is at least as good', () => {
    const plan = planFor(halfLearned(200, 0), 40)
    const tables = plan.exams[0]?.tables ?? expect.unreachable()
    const left = new Float64Array(lightModel.grid.size)
    let leftAlone = 0
    let wrong = 0
    for (const day of [12, 27]) {
      const { byKnot } = dayIndex(tables, day)
      for (const [knot, index] of byKnot.entries()) {
        const gap = knotDays[knot] ?? 1
        const { seconds } = reviewVisit(lightModel, gap)
        bestFrom(tables, day, gap, left)
        const row = (day * tables.knots + knot) * lightModel.grid.size
        index.forEach((value, state) => {
          const today =
            (tables.visits[row + state] ?? 0) +
            (plan.prices[day] ?? 0) * (seconds[state] ?? 0)
          const better = today - (left[state] ?? 0)
          if (value <= 0) leftAlone++
          if (value <= 0 ? better > 1e-6 : better < -1e-6) wrong++
        })
      }
    }
    expect(wrong).toBe(0)
    expect(leftAlone).toBeGreaterThan(0)
  })
})

describe('minutes', () => {
  test('d: one more minute a day never lowers the forecast', () => {
    const deck = newDeck(300)
    let before = 0
    for (const minutes of [4, 5, 9, 10, 19, 20]) {
      const recall = meanRecall(deck, minutes, 2)
      expect(recall).toBeGreaterThan(before - 0.001)
      before = recall
    }
  })

  test('e: with less time than a first visit of every card, only new cards are served', () => {
    const deck = halfLearned(1000, 0)
    const secondsByDay = evenSeconds(30, 3)
    const goal = { ...exam }
    for (const model of [lightModel, twoStepModel]) {
      const plan = planFor(deck, 3, goal, model)
      const { rows } = orderDay(plan, deck, 0, secondsByDay)
      const served = [...rows.subarray(0, 12)]
      expect(served.map((row) => deck.lastDay[row])).toEqual(served.map(() => neverSeen))
    }
  })

  test('h: nothing that is played exceeds the bound', () => {
    for (const [cards, minutes] of [
      [100, 5],
      [200, 20],
      [500, 10],
    ] as const) {
      const deck = newDeck(cards)
      const goal = { ...exam, day: 14 }
      const bound = planFor(deck, minutes, goal).bound / cards
      expect(meanRecall(deck, minutes, 6, goal)).toBeLessThan(bound + 0.012)
    }
  })
})

test('i: doubling the marks of a topic never delays its first visits', () => {
  const deck = newDeck(200, 2)
  const firstDays = (marks: readonly number[]): number[] => {
    const goal = { id: 'exam', day: 20, marks }
    const secondsByDay = evenSeconds(20, 10)
    const plan = planFor(deck, 10, goal)
    const days = new Array<number>(deck.ids.length).fill(20)
    const orderOf = (now: DeckColumns, day: number): Uint32Array => {
      now.lastDay.forEach((lastDay, row) => {
        if (lastDay !== neverSeen) days[row] = Math.min(days[row] ?? 20, lastDay)
      })
      return orderDay(plan, now, day, secondsByDay.subarray(day)).rows
    }
    const course = { memory, steps: 'light', exams: [goal], deck, today: 0 } as const
    playForward({ ...course, secondsByDay, orderOf }, 1)
    return days.filter((_, row) => deck.topic[row] === 1)
  }
  const even = firstDays([1, 1])
  const doubled = firstDays([1, 2])

  expect(doubled.every((day, card) => day <= (even[card] ?? 0))).toBe(true)
  expect(doubled).not.toEqual(even)
})
