import { expect, test } from 'vitest'
import { stateGrid } from '../../../../src/domain/exam/state-grid'
import { visitModel } from '../../../../src/domain/exam/visit-model'
import { attendsOn, newStudent } from '../../../../src/tools/simulate/compare'
import { policies } from '../../../../src/tools/simulate/policies/all-policies'
import { runStudent } from '../../../../src/tools/simulate/run'
import { mean } from '../../../../src/tools/simulate/statistics'
import { defaultMemory } from '../../../../src/tools/simulate/truth'

const circumstances = { memory: 'default', steps: 'light' } as const
const model = visitModel(defaultMemory, 'light', stateGrid())

/** Cases outside the table of prices: its edge counts there. */
test.each([
  ['fewer than 7 days', { cards: 100, days: 4, minutes: 15, students: 4 }],
  ['hardly any time per card', { cards: 800, days: 10, minutes: 5, students: 2 }],
  ['more than 120 days', { cards: 40, days: 130, minutes: 1, students: 1 }],
  ['one day', { cards: 60, days: 1, minutes: 10, students: 4 }],
  ['more time than can be used', { cards: 30, days: 10, minutes: 40, students: 4 }],
])(
  'with %s the plan does not fall behind greedy',
  (_case, size) => {
    expect(recallOf('exam-plan', size)).toBeGreaterThan(recallOf('greedy', size) - 0.004)
  },
  60_000,
)

test('when a fifth of five days is missed the plan stays within a point of greedy', () => {
  const size = { cards: 200, days: 5, minutes: 25, students: 150, miss: 0.2 }
  expect(recallOf('exam-plan', size)).toBeGreaterThan(recallOf('greedy', size) - 0.01)
}, 60_000)

interface Size {
  readonly cards: number
  readonly days: number
  readonly minutes: number
  readonly students: number
  readonly miss?: number
}

/** Mean recall on exam day of students with the default memory and light repeats. */
function recallOf(name: 'exam-plan' | 'greedy', size: Size): number {
  const scenario = { miss: 0, ...size, seed: 77, ...circumstances }
  const makePolicy: (typeof policies)[typeof name] = policies[name]
  const recalls = Array.from({ length: size.students }, (_, student) => {
    const seed = scenario.seed + student
    const learner = newStudent(scenario, model, seed)
    const attends = (day: number): boolean => attendsOn(scenario, seed, day)
    return runStudent(learner, makePolicy(model), attends).recall
  })
  return mean(recalls)
}
