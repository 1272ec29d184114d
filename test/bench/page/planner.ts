import { orderDay } from '../../../src/domain/exam/day-order'
import { memoryModel, recallAfter } from '../../../src/domain/exam/memory-model'
import { makePlan } from '../../../src/domain/exam/plan'
import { stateGrid } from '../../../src/domain/exam/state-grid'
import { visitModel } from '../../../src/domain/exam/visit-model'
import { defaultParameters } from '../../../src/domain/scheduling/defaults'
import { evenSeconds, halfLearned } from '../../unit/domain/exam/decks'

/** What the planner needs for an exam, ms. */
export interface PlannerTimes {
  /** Everything from the student's weights to the prices of every day. */
  readonly plan: number
  /** One day's order of all cards. */
  readonly order: number
  /** A million evaluations of the forgetting curve: how fast this machine counts at the moment. */
  readonly yardstick: number
}

/** So many days are put in order, and their mean is taken: one alone is too short for the clock. */
const ordered = 10

/** Plans for one exam with a deck half learned, and puts its cards in order for some days. */
export function timePlanner(cards: number, days: number): PlannerTimes {
  const deck = halfLearned(cards, 0)
  const exams = [{ id: 'exam', day: days, marks: [1] }]
  const secondsByDay = evenSeconds(days, cards / 50)
  const [plan, planMs] = timed(() => {
    const memory = memoryModel(defaultParameters.weights)
    const model = visitModel(memory, 'light', stateGrid())
    return makePlan({ model, exams, deck, today: 0, secondsByDay })
  })
  const [, orderMs] = timed(() => {
    for (let day = 0; day < ordered; day++)
      orderDay(plan, deck, day, secondsByDay.subarray(day))
  })
  const [, yardstick] = timed(millionRecalls)
  return { plan: planMs, order: orderMs / ordered, yardstick }
}

function millionRecalls(): number {
  const memory = memoryModel(defaultParameters.weights)
  let sum = 0
  for (let count = 0; count < 1_000_000; count++)
    sum += recallAfter(memory, 1 + (count % 90), 0.5 + (count % 250))
  return sum
}

function timed<Result>(work: () => Result): [result: Result, elapsedMs: number] {
  const startedAt = performance.now()
  return [work(), performance.now() - startedAt]
}
