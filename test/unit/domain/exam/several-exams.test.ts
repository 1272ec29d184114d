import { expect, test } from 'vitest'
import { orderDay } from '../../../../src/domain/exam/day-order'
import type { DeckColumns } from '../../../../src/domain/exam/deck-columns'
import type { ExamGoal } from '../../../../src/domain/exam/exam-goal'
import { orderByGain } from '../../../../src/domain/exam/order-today'
import { makePlan, type Plan } from '../../../../src/domain/exam/plan'
import { playForward, type Course } from '../../../../src/domain/exam/play-forward'
import { replanDue } from '../../../../src/tools/simulate/policies/replan-due'
import { evenSeconds, lightModel as model, newDeck } from './decks'

type Order = Course['orderOf']

/** The plan’s own order, planned again as often as for a simulated student. */
function plannedOrder(exams: readonly ExamGoal[], secondsByDay: Float64Array): Order {
  let plan: Plan | undefined
  return (deck, day) => {
    const left = secondsByDay.subarray(day)
    if (!plan || plan.today > day || replanDue(plan, day, false)) {
      const coming = exams.filter((exam) => exam.day >= day)
      plan = makePlan(
        { model, exams: coming, deck, today: day, secondsByDay: left },
        plan,
      )
    }
    return orderDay(plan, deck, day, left).rows
  }
}

function greedyOrder(exams: readonly ExamGoal[]): Order {
  return (deck, day) => orderByGain(model, exams, deck, day).rows
}

/** Expected share of all marks, exams together: mean of some students with the same luck for every order. */
function sharePerOrder(
  exams: readonly ExamGoal[],
  deck: DeckColumns,
  secondsByDay: Float64Array,
  makeOrder: () => Order,
): number {
  const { memory, steps } = model
  const most = exams.reduce(
    (sum, { marks }) =>
      sum + deck.ids.filter((_, row) => marks[deck.topic[row] ?? 0]).length,
    0,
  )
  const students = 3
  let known = 0
  for (let seed = 0; seed < students; seed++) {
    const course = { memory, steps, exams, deck, today: 0, secondsByDay }
    const recalls = playForward({ ...course, orderOf: makeOrder() }, seed)
    for (const recall of recalls) known += recall.reduce((sum, one) => sum + one, 0)
  }
  return known / students / most
}

const oneThenOther: readonly ExamGoal[] = [
  { id: 'first', day: 10, marks: [1, 0] },
  { id: 'second', day: 20, marks: [0, 1] },
]

test.each([
  ['two exams with cards of their own', oneThenOther, 100, 8],
  ['the same with little time', oneThenOther, 240, 6],
  [
    'two exams in one week that share their cards',
    [
      { id: 'first', day: 9, marks: [1, 1] },
      { id: 'second', day: 12, marks: [1, 1] },
    ],
    100,
    6,
  ],
  [
    'two exams on one day',
    [
      { id: 'first', day: 12, marks: [1, 0] },
      { id: 'second', day: 12, marks: [0, 1] },
    ],
    100,
    6,
  ],
  [
    'three exams, the last far off',
    [
      { id: 'first', day: 5, marks: [1, 0, 0] },
      { id: 'second', day: 11, marks: [0, 1, 0] },
      { id: 'third', day: 25, marks: [1, 1, 1] },
    ],
    90,
    7,
  ],
] as const)(
  '%s share one queue, and the plan does not fall behind greedy',
  (_case, exams, cards, minutes) => {
    const deck = newDeck(cards, 'third' === exams.at(-1)?.id ? 3 : 2)
    const days = Math.max(...exams.map(({ day }) => day))
    const seconds = evenSeconds(days, minutes)
    const planned = sharePerOrder(exams, deck, seconds, () =>
      plannedOrder(exams, seconds),
    )
    const greedy = sharePerOrder(exams, deck, seconds, () => greedyOrder(exams))

    expect(planned).toBeGreaterThan(0.2)
    expect(planned).toBeGreaterThan(greedy - 0.002)
  },
  60_000,
)
