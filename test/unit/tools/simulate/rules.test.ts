import { expect, test } from 'vitest'
import { stateGrid } from '../../../../src/domain/exam/state-grid'
import { visitModel } from '../../../../src/domain/exam/visit-model'
import { newStudent } from '../../../../src/tools/simulate/compare'
import { policies } from '../../../../src/tools/simulate/policies/all-policies'
import { runStudent } from '../../../../src/tools/simulate/run'
import { mean } from '../../../../src/tools/simulate/statistics'
import { defaultMemory } from '../../../../src/tools/simulate/truth'

/** Cases outside the table of prices: its edge counts there. */
test.each([
  ['fewer than 7 days', { cards: 100, days: 4, minutes: 15, students: 4 }],
  ['hardly any time per card', { cards: 800, days: 10, minutes: 5, students: 2 }],
  ['more time than can be used', { cards: 30, days: 10, minutes: 40, students: 4 }],
])('with %s the plan does not fall behind greedy', (_case, size) => {
  const model = visitModel(defaultMemory, 'light', stateGrid())
  const scenario = {
    ...size,
    seed: 77,
    memory: 'default',
    steps: 'light',
    miss: 0,
  } as const
  const recall = (name: 'exam-plan' | 'greedy'): number =>
    mean(
      Array.from({ length: scenario.students }, (_, student) => {
        const makePolicy: (typeof policies)[typeof name] = policies[name]
        const policy = makePolicy(model)
        const learner = newStudent(scenario, model, scenario.seed + student)
        return runStudent(learner, policy, () => true).recall
      }),
    )

  expect(recall('exam-plan')).toBeGreaterThan(recall('greedy') - 0.004)
})
