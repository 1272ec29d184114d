import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { stateGrid } from '../../../../src/domain/exam/state-grid'
import { visitModel } from '../../../../src/domain/exam/visit-model'
import { projectFolder } from '../../../../src/tools/project'
import { comparePolicies, newStudent } from '../../../../src/tools/simulate/compare'
import type { Scenario } from '../../../../src/tools/simulate/options'
import {
  policies,
  type PolicyName,
} from '../../../../src/tools/simulate/policies/all-policies'
import { figuresOf, tableOf } from '../../../../src/tools/simulate/report'
import { runStudent, type Policy } from '../../../../src/tools/simulate/run'
import { SimulatedStudent } from '../../../../src/tools/simulate/student'
import { defaultMemory, truthOf } from '../../../../src/tools/simulate/truth'

const names = Object.keys(policies) as PolicyName[]

const scenario: Scenario = {
  cards: 60,
  days: 12,
  minutes: 6,
  students: 2,
  seed: 5,
  memory: 'other',
  steps: 'light',
  miss: 0.2,
}

/** A row of design/exam-planning.md section 8.5, percent of the deck. */
const row = {
  'exam-plan': 95.57,
  greedy: 94.45,
  'anki-0.90-20': 93.89,
  'anki-0.90-paced': 94.35,
  'anki-0.85-all-descending': 93.81,
}

test('the program reproduces a row of the study: 14 days, 300 cards, 20 minutes, light', async () => {
  const options = '--days 14 --cards 300 --minutes 20 --repeats light --json'
  const args = ['--import', 'tsx', 'src/tools/simulate.ts', ...options.split(' ')]
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: projectFolder,
  })
  const figures = JSON.parse(stdout) as ReturnType<typeof figuresOf>

  for (const [name, recall] of Object.entries(row)) {
    const found = figures.policies[name as keyof typeof row].recall
    expect(Math.abs(found - recall)).toBeLessThan(0.3)
  }
  expect(figures.boundAtPrices).toBeCloseTo(96.39, 1)
  expect(figures.bound).toBeGreaterThan(figures.policies['exam-plan'].recall)
  expect(figures.bound).toBeLessThan(96.39)
})

test('a simulation is the same every time and another one with another seed', () => {
  const once = comparePolicies(scenario)

  expect(comparePolicies(scenario)).toEqual(once)
  expect(comparePolicies({ ...scenario, seed: 6 })).not.toEqual(once)
})

test('the figures have the bound and three numbers for each scheduler', () => {
  const bounds = { bound: 0.912346, boundAtPrices: 0.92 }
  const result = (recall: number) => ({
    recall,
    after90: recall / 2,
    secondsByDay: new Float64Array(),
  })
  const runs = Object.fromEntries(
    names.map((name) => [name, [result(0.8), result(0.9)]]),
  ) as unknown as Parameters<typeof figuresOf>[1]
  const figures = figuresOf(bounds, runs)

  expect(figures).toEqual({
    bound: 91.235,
    boundAtPrices: 92,
    policies: Object.fromEntries(
      names.map((name) => [name, { recall: 85, ci: 9.8, after90: 42.5 }]),
    ),
  })
  expect(names).toEqual([
    'exam-plan',
    'greedy',
    'anki-0.90-20',
    'anki-0.90-paced',
    'anki-0.85-all-descending',
    'anki-0.95-paced',
    'sm2-paced',
    'loop',
  ])
  expect(tableOf(scenario, bounds, runs)).toContain('Simulated, not measured on people.')
})

test.each(names)('%s keeps the minutes to the last card', (name) => {
  const model = visitModel(defaultMemory, scenario.steps, stateGrid())
  const student = newStudent(scenario, model, 7)
  const policy = policies[name](model, scenario.cards)
  const missed = 4
  const { secondsByDay } = runStudent(student, policy, (day) => day !== missed)
  const given = 60 * scenario.minutes
  let owed = 0
  secondsByDay.forEach((seconds, day) => {
    if (day === missed) return
    const over = seconds - (given - owed)
    // The longest single visit of this student.
    expect(over).toBeLessThan(200)
    owed = Math.max(0, over)
  })
  const all = secondsByDay.reduce((sum, seconds) => sum + seconds, 0)
  expect(secondsByDay[missed]).toBe(0)
  expect(all - given * (scenario.days - 1)).toBeLessThan(200)
})

test.each(names)('%s cannot read what the student really remembers', (name) => {
  const model = visitModel(defaultMemory, scenario.steps, stateGrid())
  const truth = truthOf('other', 3)
  let ordering = false
  const hidden = {
    speed: truth.speed,
    get memory() {
      if (ordering) throw new Error('the truth was read')
      return truth.memory
    },
  }
  const desk = { cards: 60, belief: defaultMemory, steps: 'light', days: 12 } as const
  const student = new SimulatedStudent({ ...desk, minutes: 6, seed: 3 }, hidden)
  const policy: Policy = policies[name](model, 60)
  const watched = {
    queue(seen: typeof student.desk, day: number) {
      ordering = true
      const queue = policy.queue(seen, day)
      // Everything that a scheduler is given is read to its last field.
      JSON.stringify(seen)
      ordering = false
      return queue
    },
    after(...told: Parameters<NonNullable<Policy['after']>>) {
      policy.after?.(...told)
    },
  }

  expect(runStudent(student, watched, () => true).recall).toBeGreaterThan(0)
  ordering = true
  expect(() => student.recallOn(12)).toThrow('the truth was read')
})

test.each(names)('g: %s serves the same when only the hidden truth differs', (name) => {
  const model = visitModel(defaultMemory, scenario.steps, stateGrid())
  // Neither of these students ever forgets, so their grades are the same; their memories are not.
  const served = (stability: number): number[] => {
    const memory = {
      ...defaultMemory,
      firstStability: [stability, stability, stability, stability],
      decay: -1e-9,
    }
    const desk = { cards: 60, belief: defaultMemory, steps: 'light', days: 12 } as const
    const student = new SimulatedStudent(
      { ...desk, minutes: 6, seed: 3 },
      { memory, speed: 1 },
    )
    const rowsServed: number[] = []
    const policy: Policy = policies[name](model, 60)
    const watched = {
      queue: policy.queue.bind(policy),
      after(...told: Parameters<NonNullable<Policy['after']>>) {
        rowsServed.push(told[1].row)
        policy.after?.(...told)
      },
    }
    runStudent(student, watched, () => true)
    return rowsServed
  }

  expect(served(30_000)).toEqual(served(3))
})
