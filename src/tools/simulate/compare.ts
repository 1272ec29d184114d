import { stateGrid } from '../../domain/exam/state-grid'
import { uniform } from '../../domain/exam/uniform'
import { visitModel, type VisitModel } from '../../domain/exam/visit-model'
import type { Scenario } from './options'
import { policies, type PolicyName } from './policies/all-policies'
import { runStudent, type Policy, type RunResult } from './run'
import { SimulatedStudent } from './student'
import { defaultMemory, truthOf } from './truth'

/** How every student fared under every scheduler, in the same order of students. */
export type Runs = Readonly<Record<PolicyName, readonly RunResult[]>>

/** Lets every scheduler teach the same students with the same luck. */
export function comparePolicies(scenario: Scenario): Runs {
  const model = visitModel(defaultMemory, scenario.steps, stateGrid())
  const runs: Partial<Record<PolicyName, RunResult[]>> = {}
  for (const name of Object.keys(policies) as PolicyName[]) {
    runs[name] = runAll(scenario, model, () => policies[name](model, scenario.cards))
  }
  return runs as Runs
}

/** Every student of a scenario under one scheduler. */
function runAll(
  scenario: Scenario,
  model: VisitModel,
  makePolicy: () => Policy,
): RunResult[] {
  return Array.from({ length: scenario.students }, (_, student) => {
    const seed = scenario.seed + student
    const attends = (day: number): boolean => attendsOn(scenario, seed, day)
    return runStudent(newStudent(scenario, model, seed), makePolicy(), attends)
  })
}

/** Whether the student of a seed studies on a day. */
export function attendsOn({ miss }: Scenario, seed: number, day: number): boolean {
  return uniform(seed, day, 4, 4) > miss
}

/** One student before her first day. */
export function newStudent(
  { cards, days, minutes, memory }: Scenario,
  { memory: belief, steps }: VisitModel,
  seed: number,
): SimulatedStudent {
  const desk = { cards, belief, steps, days, minutes, seed }
  return new SimulatedStudent(desk, truthOf(memory, seed))
}
